import CatalogModel
import Diagnostics
import Foundation
import SiteBuilding

/// The work of `rosette permalinks`: asks the site for its addresses, and adds to the list what is not in it.
struct PermalinksJob: Sendable {
    let source: String
    /// Whether only to tell.
    let isCheck: Bool
    let progress: @Sendable (BuildProgress) -> Void

    /// What came of it.
    struct Outcome {
        let text: String
        /// Whether the list had everything.
        let isComplete: Bool
    }

    func run() async -> (log: DiagnosticLog, outcome: Outcome?) {
        let builder = SiteBuilder(
            SiteBuilder.Options(source: source, output: nil, isRelease: false, program: ProgramIdentity.text),
            unfinishedRun: { [source] in UnfinishedRun.diagnostic(in: source) }, progress: progress)
        var (log, publication) = await builder.publication()
        guard let publication else { return (log, nil) }
        let path = "content/\(PermalinkList.path)"
        let file = URL(filePath: "\(source)/\(path)")
        let bytes = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let list = PermalinkList(String(decoding: isMarked ? bytes[3...] : bytes[...], as: UTF8.self))
        let (new, added, badges) = list.adding(publication.permalinks, badges: publication.badges)
        let isComplete = added.isEmpty && badges == 0
        if isCheck {
            let lines =
                added.map(\.description)
                + (badges > 0 ? [PermalinkList.line(forBadges: publication.badges)] : [])
            return (log, Outcome(text: lines.map { $0 + "\n" }.joined(), isComplete: isComplete))
        }
        if !isComplete {
            do {
                // Takes the place of the list in one step, so that there is always a whole one.
                try Data(new.utf8).write(to: file, options: .atomic)
            } catch {
                log.add(FileProblem.unwritable(path), at: .nowhere)
                return (log, nil)
            }
        }
        let text = summary(path, count: list.permalinks.count + added.count, added: added.count, badges: badges)
        return (log, Outcome(text: text, isComplete: isComplete))
    }

    private func summary(_ path: String, count: Int, added: Int, badges: Int) -> String {
        let new = added == 0 && badges == 0 ? "nothing new" : added == 0 ? "none of them new" : "\(added) of them new"
        let more = badges == 0 ? "" : ", and \(badges) more badge\(badges == 1 ? "" : "s")"
        return "\(path): \(count) address\(count == 1 ? "" : "es"), \(new)\(more)\n"
    }
}
