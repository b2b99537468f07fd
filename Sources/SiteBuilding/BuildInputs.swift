import CatalogModel
import ContentLoading
import Foundation

/// What a whole build rests on and nothing that is written shows in full: the program, the settings, the words.
struct BuildInputs: Sendable {
    let hash: [UInt8]
    /// A hash over every file of the source but the awards'; nil where these are so small that to read them costs less.
    let source: [UInt8]?

    /// From so many bytes of award files on, some 1,500 awards, a build looks whether it can leave all of them unread.
    private static let manyAwards = 1 << 20

    /// Reads the files anew, so to be made before anything else reads them: if one is changed meanwhile, the next build finds
    /// another hash and keeps nothing.
    ///
    /// - Parameters:
    ///   - tree: the source folder.
    ///   - program: a text that is another one for every version of the program.
    init(of tree: SourceTree, program: String) {
        var hash = InputHash()
        hash.add(program)
        // Only what was listed is read: anything else may be a link to what never ends.
        let site = ContentPath("site.yml")
        let settings =
            (tree.hasContent(site) ? [tree.file(site)] : [])
            + (tree.registry.contains(SpecimenIssuer.path) ? [tree.registryFile(SpecimenIssuer.path)] : [])
        let strings = tree.templates.filter { $0.components.first == "strings" }.map { tree.templateFile($0) }
        for file in settings + strings {
            // A file that is missing or cannot be read is told by whoever needs it.
            hash.add(FileManager.default.contents(atPath: file).map { [UInt8]($0) } ?? [])
        }
        self.hash = hash.bytes
        self.source = Self.hasManyAwards(tree) ? Self.source(of: tree, program: program) : nil
    }

    private static func hasManyAwards(_ tree: SourceTree) -> Bool {
        var size: UInt64 = 0
        for file in tree.registry where isAwardFile(file) {
            let attributes = try? FileManager.default.attributesOfItem(atPath: tree.registryFile(file))
            size += attributes?[.size] as? UInt64 ?? 0
        }
        return size >= manyAwards
    }

    private static func source(of tree: SourceTree, program: String) -> [UInt8] {
        var hash = InputHash()
        hash.add(program)
        let files =
            tree.content.map { ($0, tree.file($0)) } + tree.templates.map { ($0, tree.templateFile($0)) }
            + tree.registry.filter { !isAwardFile($0) }.map { ($0, tree.registryFile($0)) }
        for (path, file) in files {
            hash.add(path.description)
            hash.add(FileManager.default.contents(atPath: file).map { [UInt8]($0) } ?? [])
        }
        return hash.bytes
    }

    /// Whether a file of the registry has awards in it, which its seal stands for.
    private static func isAwardFile(_ path: ContentPath) -> Bool { path.components.last?.hasSuffix(".jsonl") == true }
}
