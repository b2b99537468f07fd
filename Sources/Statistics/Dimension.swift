/// Something that badges are counted by.
package enum Dimension: String, Sendable, CaseIterable, Comparable {
    case microCredential = "micro-credential"
    case edition
    case creditYear = "credit-year"
    case credit
    case provider

    /// Where it stands in a `BadgeGroup`, and among columns.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Dimension, right: Dimension) -> Bool { left.index < right.index }
}
