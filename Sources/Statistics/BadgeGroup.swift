/// What badges that are counted together have in common: a text for each dimension, and nothing of any person.
package struct BadgeGroup: Sendable, Hashable {
    /// What a badge is counted under that says nothing of a dimension.
    package static let unrecorded = "none recorded"

    let values: [String]

    package init(microCredential: String, edition: String, creditYear: String, credit: String?, provider: String?) {
        values = [microCredential, edition, creditYear, credit ?? Self.unrecorded, provider ?? Self.unrecorded]
    }

    func values(of dimensions: [Dimension]) -> [String] { dimensions.map { values[$0.index] } }
}
