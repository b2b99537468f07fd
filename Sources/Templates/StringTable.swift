package import Diagnostics

/// The words of the interface, which templates show as `{{t.some-key}}`.
///
/// A text may itself hold tags, such as `Valid badge, as of {{date.text}}`. It is a template of one line, compiled in the
/// place where it is used, with the fields that are visible there and under the same checks.
package struct StringTable: Sendable {
    /// One string, as decoded from its file.
    package struct Entry: Sendable {
        package let key: String
        package let text: String
        /// The value in its file, which diagnostics about the text point at.
        package let place: SourceRange

        package init(key: String, text: String, place: SourceRange) {
            self.key = key
            self.text = text
            self.place = place
        }
    }

    /// In the order of the file.
    package let entries: [Entry]
    /// The file to add a missing string to, such as `templates/strings/en.yml`.
    package let path: String
    let keys: [String]
    /// Filled by `parse(log:)`.
    private var parsed: [String: ParsedTemplate] = [:]

    /// A table of entries that each have a key of their own.
    package init(_ entries: [Entry], path: String) {
        self.entries = entries
        self.path = path
        self.keys = entries.map(\.key)
    }

    subscript(key: String) -> ParsedTemplate? { parsed[key] }

    mutating func parse(log: inout DiagnosticLog) {
        for entry in entries {
            parsed[entry.key] = ParsedTemplate(
                name: "t." + entry.key, bytes: Array(entry.text.utf8), origin: .string(entry.place), log: &log)
        }
    }
}
