/// How many badges there are of each group.
package struct BadgeTally: Sendable {
    private(set) var counts: [BadgeGroup: Int] = [:]

    package init() {}

    package mutating func add(_ group: BadgeGroup, count: Int = 1) { counts[group, default: 0] += count }

    package var total: Int { counts.values.reduce(0, +) }
}
