/// A site that can be looked at, wherever its bytes are.
package protocol PreviewedSite: Sendable {
    /// The path of the site on its host: begins and ends with a slash.
    var basePath: String { get }
    /// The folder of style sheets and scripts, whose name is another one whenever one of them changes: `assets/1f0c…/`.
    var assetFolder: String { get }

    /// The bytes of a file by its path from the site's folder, such as `series/index.html`; nil where there is none.
    func file(at path: String) -> [UInt8]?
}

extension PreviewedSite {
    /// What is shown where there is nothing.
    var missingPage: [UInt8]? { file(at: "404.html") }
}
