/// What the server adds to a site while it is looked at; none of it is ever part of what is built.
enum PreviewAssets {
    /// No file of a site is below it: hidden files are not published.
    static let folder = "/.rosette-preview/"
    static let socket = folder + "socket"
    static let script = folder + "preview.js"

    /// The bytes of a file by its path on the host.
    static func file(at path: String) -> [UInt8]? {
        switch path.dropFirst(folder.count) {
        case "preview.js": PackageResources.preview_js
        case "overlay.js": PackageResources.overlay_js
        case "overlay.css": PackageResources.overlay_css
        case "page.js": PackageResources.page_js
        case "place.js": PackageResources.place_js
        default: nil
        }
    }

    /// What is shown as long as there is no site to show.
    static var waitingPage: [UInt8] { PackageResources.waiting_html }
}
