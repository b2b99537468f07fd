import CatalogModel
import ContentLoading
import Diagnostics

/// What has been published, with the line that says so: `content/permalinks.txt`.
struct PermalinkFile: Sendable {
    let permalinks: [Located<Permalink>]
    /// So many badges have been published at least.
    let badges: Located<Int>?

    /// Reads the list, and reports each line that says nothing; nil where there is no list, or it cannot be read.
    ///
    /// - Parameters:
    ///   - tree: the source folder.
    ///   - log: takes the problems.
    init?(reading tree: SourceTree, log: inout DiagnosticLog) {
        guard tree.hasContent(PermalinkList.path),
            let source = SourceFileReading.text(
                of: tree.file(PermalinkList.path), shownAs: "content/\(PermalinkList.path)", log: &log)
        else { return nil }
        var permalinks: [Located<Permalink>] = []
        var badges: Located<Int>?
        for line in 1...source.lineCount {
            let range = source.range(source.rangeOfLine(line))
            switch PermalinkList(range.text).lines.first?.meaning {
            case .permalink(let permalink)?: permalinks.append(Located(permalink, at: range))
            case .badges(let count)?: if count > badges?.value ?? -1 { badges = Located(count, at: range) }
            case .unreadable?: log.add(Self.problem(of: range.text), at: range)
            case .blank?, .comment?, nil: continue
            }
        }
        self.permalinks = permalinks
        self.badges = badges
    }

    private static func problem(of line: String) -> PermalinkProblem {
        ["<<<<<<<", "=======", ">>>>>>>"].contains(where: line.hasPrefix) ? .mergeMark : .unreadableLine(line)
    }
}
