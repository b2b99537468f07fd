import CatalogModel
import ContentLoading
import Foundation

/// What a whole build rests on and nothing that is written shows in full: the program, the settings, the words.
struct BuildInputs: Sendable {
    let hash: [UInt8]

    /// Reads the files anew, so to be made before anything else reads them: if one is changed meanwhile, the next build finds
    /// another hash and keeps nothing.
    ///
    /// - Parameters:
    ///   - tree: the source folder.
    ///   - program: a text that is another one for every version of the program.
    init(of tree: SourceTree, program: String) {
        var hash = InputHash()
        hash.add(program)
        let settings = ["site.yml", "registry/specimens/issuer.yml"].map { tree.file(ContentPath($0)) }
        let strings = tree.templates.filter { $0.components.first == "strings" }.map { tree.templateFile($0) }
        for file in settings + strings {
            // A file that is missing or cannot be read is told by whoever needs it.
            hash.add(FileManager.default.contents(atPath: file).map { [UInt8]($0) } ?? [])
        }
        self.hash = hash.bytes
    }
}
