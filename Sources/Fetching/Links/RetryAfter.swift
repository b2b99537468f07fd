/// What a server says of when to come again: <https://www.rfc-editor.org/rfc/rfc9110#name-retry-after>.
enum RetryAfter {
    /// Longer than anybody waits: what is said of a day that may be far off.
    private static let long = 86_400

    /// The seconds to wait; nil where nothing that can be read was said.
    ///
    /// A date is not compared with a clock: servers that give one mean minutes or more, which is longer than is waited for.
    static func seconds(_ text: String?) -> Int? {
        guard let text, !text.isEmpty else { return nil }
        if let seconds = Int(text) { return max(0, seconds) }
        return text.allSatisfy(\.isNumber) || text.hasSuffix("GMT") ? long : nil
    }
}
