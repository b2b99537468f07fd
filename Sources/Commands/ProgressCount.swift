import SiteBuilding

/// What a build has done so far, in the words of the progress line.
struct ProgressCount {
    private var pages = 0
    private var badges = 0
    private var proofs = 0
    private var links = 0

    mutating func add(_ step: BuildProgress) {
        switch step {
        case .pages(let count): pages += count
        case .awards(let count): badges += count
        case .proofs(let count): proofs += count
        case .links(let count): links += count
        }
    }

    var text: String {
        if links > 0 { return "\(pages) pages, \(links) links to other sites…" }
        if proofs > 0 { return "\(pages) pages, proofs of \(proofs) of \(badges) badges…" }
        if badges > 0 { return "\(pages) pages, \(badges) badges…" }
        return pages > 0 ? "\(pages) pages…" : "reading the content…"
    }
}
