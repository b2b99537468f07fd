/// What a badge says of itself, for display beside the checks: until they pass, anybody could have written it.
///
/// Every text is fit for one line.
package struct BadgeFacts: Sendable, Hashable {
    package internal(set) var id: String?
    package internal(set) var title: String?
    package internal(set) var issuer: String?
    package internal(set) var issuerName: String?
    /// The day of completion, `2026-06-30`.
    package internal(set) var completed: String?
    /// An instant in UTC, `2026-07-01T09:00:00Z`.
    package internal(set) var issued: String?
    package internal(set) var expires: String?
    /// The earner's name, where the badge shows it to everybody.
    package internal(set) var publicName: String?
}
