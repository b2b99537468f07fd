import SiteBuilding

/// What is said of a change: which files it was, what came of it and how long it took.
struct PreviewLine {
    /// More names than fit on a line.
    private static let nameLimit = 2

    /// The paths that changed, and those of them that are there.
    let changes: Set<String>
    let present: Set<String>
    /// How many pages are different; nil where there is nothing to compare.
    let pages: Int?
    let time: Duration
    let hasErrors: Bool
    /// Whether the build before had errors.
    let wasBroken: Bool

    /// Whether there is anything to see.
    var isNews: Bool { hasErrors != wasBroken || !hasErrors && pages != 0 }

    var text: String { "\(files): \(outcome) (\(Self.text(of: time)))" }

    private var files: String {
        guard !changes.isEmpty else { return "changes" }
        // Editors save by way of other files, which are gone by then.
        let names = (present.isEmpty ? changes : present).sorted()
        let shown = names.prefix(Self.nameLimit).joined(separator: ", ")
        return names.count > Self.nameLimit ? "\(shown) and \(names.count - Self.nameLimit) more" : shown
    }

    private var outcome: String {
        if hasErrors { return "not shown because of errors" }
        let fixed = wasBroken ? "no errors any more, " : ""
        switch pages {
        case nil: return "\(fixed)the site is built"
        case 0?: return "\(fixed)no page is different"
        case 1?: return "\(fixed)1 page is different"
        case let pages?: return "\(fixed)\(pages) pages are different"
        }
    }

    static func parts(of draft: SiteDraft) -> String {
        let badges = draft.badgeCount == 0 ? "" : " and checked \(count(draft.badgeCount, "badge"))"
        return count(draft.pageCount, "page") + badges
    }

    /// Milliseconds below a second, else seconds with one decimal.
    static func text(of time: Duration) -> String {
        let milliseconds = Int(time / .milliseconds(1))
        if milliseconds < 1000 { return "\(max(1, milliseconds)) ms" }
        return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
