/// Where the time of a build went, and what it did not have to do.
package struct BuildTimings: Sendable {
    /// What was rendered with one template.
    ///
    /// Templates are rendered on all cores, so the times are more than passed on a clock.
    package struct Template: Sendable {
        package let name: String
        package fileprivate(set) var count = 0
        package fileprivate(set) var total = Duration.zero
    }

    /// One file, or all files of one badge.
    package struct Page: Sendable {
        /// The path from the site's root.
        package let path: String
        package let time: Duration
    }

    private static let pageLimit = 10

    /// In the order in which they ended.
    package private(set) var phases: [(phase: BuildPhase, time: Duration)] = []
    /// The slowest first.
    package var templates: [Template] {
        byName.values.sorted { ($1.total, $0.name) < ($0.total, $1.name) }
    }
    /// The slowest first, some ten of them.
    package private(set) var slowestPages: [Page] = []
    /// Badges that were rendered.
    package private(set) var badgesMade = 0
    /// Badges that were kept as the last build left them.
    package private(set) var badgesKept = 0
    private var byName: [String: Template] = [:]

    mutating func add(_ phase: BuildPhase, _ time: Duration) {
        if let index = phases.firstIndex(where: { $0.phase == phase }) {
            phases[index].time += time
        } else {
            phases.append((phase, time))
        }
    }

    mutating func add(template: String, path: String, _ time: Duration) {
        byName[template, default: Template(name: template)].count += 1
        byName[template]?.total += time
        guard slowestPages.count < Self.pageLimit || slowestPages.last.map({ $0.time < time }) == true else { return }
        let index = slowestPages.firstIndex { $0.time < time } ?? slowestPages.count
        slowestPages.insert(Page(path: path, time: time), at: index)
        if slowestPages.count > Self.pageLimit { slowestPages.removeLast() }
    }

    mutating func addBadges(made: Int = 0, kept: Int = 0) {
        badgesMade += made
        badgesKept += kept
    }
}
