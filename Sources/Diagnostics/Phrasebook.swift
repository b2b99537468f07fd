/// Sentences that are known by the names of their cases, with places in braces: `it is larger than {size} MB`.
///
/// The reasons of `verify` are kept in such tables because the verifier for browsers says the same: it is given these very
/// tables when a site is built, so no sentence stands in two places.
package protocol Phrasebook: RawRepresentable<String>, CaseIterable, Sendable {
    /// What a browser says instead, where the sentence speaks of the command line.
    var inBrowser: String? { get }
    /// Whether a browser comes to say it at all.
    var isSaidInBrowsers: Bool { get }
}

extension Phrasebook {
    package var inBrowser: String? { nil }
    package var isSaidInBrowsers: Bool { true }

    /// The sentence with its places filled in from left to right.
    package func callAsFunction(_ values: String...) -> String {
        var text = ""
        var rest = rawValue[...]
        for value in values {
            guard let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") else { break }
            text += rest[..<start] + value
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }
}
