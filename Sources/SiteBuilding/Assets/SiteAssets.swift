import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Foundation

/// What pages load: the style sheet, the scripts, the pictures of the design.
///
/// They are published in one folder that is named after all of their bytes. So a browser may keep them for ever, a page never
/// meets a script of another build, and scripts find each other by relative paths.
struct SiteAssets: Sendable {
    /// One file, by its path below `templates/assets/`.
    struct File: Sendable {
        let path: ContentPath
        let bytes: [UInt8]

        /// Whether it is published as a part of a script.
        var isModule: Bool { path.components.first == ScriptBundler.folder && path.pathExtension == "js" }
    }

    /// Sorted by path.
    let files: [File]
    let folder: SiteAddress

    /// - Parameters:
    ///   - tree: the source folder; everything below `templates/assets/` is taken.
    ///   - generated: files that the program makes, published beside those.
    ///   - log: takes a problem for each file that cannot be read, or that is generated too.
    init(reading tree: SourceTree, generated: [File], log: inout DiagnosticLog) {
        var files: [File] = []
        var modules: [ScriptModule] = []
        for file in generated where !file.isModule { files.append(file) }
        for file in generated where file.isModule {
            let source = SourceText(path: "assets/\(file.path)", bytes: file.bytes)
            modules.append(ScriptModule(file.path, source: source, log: &log))
        }
        let taken = Set(generated.map(\.path))
        for source in tree.templates where source.components.first == "assets" {
            let path = ContentPath(components: Array(source.components.dropFirst()))
            guard !taken.contains(path) else {
                log.add(SiteProblem.generatedAsset(path.description), at: .path("templates/\(source)"))
                continue
            }
            guard let data = FileManager.default.contents(atPath: tree.templateFile(source)) else {
                log.add(SiteProblem.unreadableCopy("/\(source)"), at: .nowhere)
                continue
            }
            let file = File(path: path, bytes: [UInt8](data))
            guard file.isModule else {
                files.append(file)
                continue
            }
            let text = SourceText(path: "templates/\(source)", bytes: file.bytes)
            modules.append(ScriptModule(path, source: text, log: &log))
        }
        // Without what scripts ask of the program, that is missing too, and has been told.
        if !generated.isEmpty { files += ScriptBundler(modules).files(log: &log) }
        self.init(files)
    }

    init(_ files: [File]) {
        let sorted = files.sorted { $0.path < $1.path }
        self.files = sorted
        self.folder = SiteAddress(folder: ["assets", Self.fingerprint(of: sorted)])
    }

    /// Where a file is published: in the folder, but for the icon that programs ask for at the root without reading a page.
    func address(of file: File) -> SiteAddress {
        file.path == Self.icon
            ? SiteAddress(file: file.path.components) : SiteAddress(file: folder.components + file.path.components)
    }

    private static let icon = ContentPath("favicon.ico")

    /// Sixteen digits of the hash of a list that has one line a file, as `sha256sum` writes it.
    private static func fingerprint(of files: [File]) -> String {
        let list = files.map { "\(digits(of: $0.bytes))  \($0.path)\n" }.joined()
        return String(digits(of: Array(list.utf8)).prefix(16))
    }

    private static func digits(of bytes: [UInt8]) -> String { SHA256Text(of: bytes[...]).digits }
}
