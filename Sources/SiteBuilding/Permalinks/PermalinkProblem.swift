import Diagnostics

/// What can be wrong with the addresses that have been published.
enum PermalinkProblem: Equatable, Sendable {
    case unreadableLine(String)
    case mergeMark
    /// A page is gone, with so many addresses below it or in other languages.
    case lostPage(String, others: Int, advice: LostPageAdvice)
    case lostFile(String, source: String?)
    case lostPlace(String, page: String)
    case lostBadges(listed: Int, present: Int)

    // Found by `check` alone.
    case unlisted([String])
    case noList
}

extension PermalinkProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }
    var severity: Diagnostic.Severity {
        switch self {
        case .unlisted, .noList: .warning
        default: .error
        }
    }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .unreadableLine(let text):
            (
                "permalink-line", "'\(text)' is no address of this site",
                "write one address a line, such as '/about/'; lines that begin with '#' are comments"
            )
        case .mergeMark:
            (
                "permalink-line", "this line is left from a merge",
                "keep the addresses of both sides, and remove the lines with '<<<', '===' and '>>>'"
            )
        case .lostPage(let address, let others, let advice):
            (
                "lost-address",
                "'\(address)' was published, and nothing is there any more\(Self.others(others))", advice.text
            )
        case .lostFile(let address, let source):
            (
                "lost-address", "'\(address)' was published, and the file is gone",
                source.map { "put '\($0)' back: others may link to it" }
                    ?? "restore what it was made from, from the last commit: badges and other sites name it"
            )
        case .lostPlace(let address, let page):
            (
                "lost-address", "'\(address)' was published, and the page '\(page)' has no such place any more",
                "put back what stood there: badges and other sites name it; another wording is a new edition"
            )
        case .lostBadges(let listed, let present):
            (
                "lost-badges", "\(Self.count(listed)) published, and the registry has \(present)",
                "restore content/registry/ from the last commit; badges are withdrawn with 'rosette revoke', never removed"
            )
        case .unlisted(let addresses):
            (
                "unlisted-addresses", "addresses of the site are not in this list yet: \(Self.list(addresses))",
                "run 'rosette permalinks' once they are published, and commit the file"
            )
        case .noList:
            (
                "no-permalinks", "there are badges, and no 'permalinks.txt' that guards the addresses they name",
                "run 'rosette permalinks', and commit the file"
            )
        }
    }

    private static func others(_ count: Int) -> String {
        switch count {
        case 0: ""
        case 1: ", nor at 1 address that belongs to it"
        default: ", nor at \(count) addresses that belong to it"
        }
    }

    private static func count(_ badges: Int) -> String { badges == 1 ? "1 badge was" : "\(badges) badges were" }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
        return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
    }
}
