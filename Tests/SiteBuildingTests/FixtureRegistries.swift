import Foundation
import TestSupport

/// The registries of `Tests/Fixtures/sites`, as facts; `FixtureForgeTests` makes the files of them.
enum FixtureRegistries: String, CaseIterable {
    case base
    case secondSeries = "second-series"

    var run: String {
        switch self {
        case .base: "2024-06-01T12:00:00Z"
        case .secondSeries: "2025-09-01T09:00:00Z"
        }
    }

    var awards: [PlainAward] {
        switch self {
        case .base: Self.baseAwards
        case .secondSeries: Self.secondSeriesAwards
        }
    }

    private static let baseAwards = [
        PlainAward(
            id: "0000-0000-0000-0001", edition: "listening@2024-05",
            subject: "urn:uuid:00000000-0000-4000-8000-000000000001", completed: "2024-05-20", name: "Sample Guide One",
            credit: "harbor-credit", place: 1),
        PlainAward(
            id: "0000-0000-0000-0002", edition: "listening@2023-01",
            subject: "urn:uuid:00000000-0000-4000-8000-000000000002", completed: "2023-05-21", name: "Sample Guide Two",
            place: 2, withdrawn: ("revoked", "2024-07-01")),
    ]

    private static let secondSeriesAwards = [
        PlainAward(
            id: "a1b2-c3d4-e5f6-g7h8", edition: "reading-water@2025-03",
            subject: "urn:uuid:00000000-0000-4000-8000-00000000000a", completed: "2025-06-01", name: "Rill Example",
            recipient: ("rill@example.invalid", "00000000000000000000000000000001"), credit: "ferry-unit", place: 10),
        PlainAward(
            id: "b1b2-c3d4-e5f6-g7h8", edition: "crossing-bridges@2025-03",
            subject: "urn:uuid:00000000-0000-4000-8000-00000000000b", completed: "2025-08-30", credit: "guide-hours",
            place: 11),
        PlainAward(
            id: "c1b2-c3d4-e5f6-g7h8", edition: "reading-water@2024-08",
            subject: "urn:uuid:00000000-0000-4000-8000-00000000000c", completed: "2024-10-01", name: "Brook Example",
            place: 12, withdrawn: ("replaced", "2025-10-05")),
    ]
}
