import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Synchronization

/// The design that was read last, for builds one after another: most changes are to texts.
///
/// It goes by the bytes of all files of the design, so it is never out of date.
final class DesignCache: Sendable {
    private struct Entry {
        let inputs: [UInt8]
        let design: SiteDesign?
        let problems: DiagnosticLog
    }

    private let entry = Mutex<Entry?>(nil)

    init() {}

    /// Reads the design, where it is not the one that was read last.
    func design(of tree: SourceTree, language: String) -> (SiteDesign?, DiagnosticLog) {
        let inputs = Self.inputs(tree, language)
        if let entry = entry.withLock({ $0 }), entry.inputs == inputs { return (entry.design, entry.problems) }
        var problems = DiagnosticLog()
        let design = SiteDesign(reading: tree, language: language, log: &problems)
        // A design that was read while a file of it was changed is of no build but this one.
        let isWhole = Self.inputs(tree, language) == inputs
        let made = isWhole ? Entry(inputs: inputs, design: design, problems: problems) : nil
        entry.withLock { $0 = made }
        return (design, problems)
    }

    private static func inputs(_ tree: SourceTree, _ language: String) -> [UInt8] {
        var hash = InputHash()
        hash.add(language)
        hash.add(tree.missingFolders.sorted().joined(separator: "/"))
        for path in tree.templates {
            hash.add(path.description)
            // A file that cannot be read is told by whoever needs it.
            hash.add(FileManager.default.contents(atPath: tree.templateFile(path)).map { [UInt8]($0) } ?? [])
        }
        return hash.bytes
    }
}
