/// Where a published file stands below the output folder, such as `badges/7g4n-q2ke-0w9r-x5tb/index.html`.
///
/// - Parts are joined by `/`; none is empty, `.` or `..`, and none is longer than 255 bytes, so a path never leaves the
///   folder and fits every file system.
/// - No backslash and no control character, so a path is one line of a list and means the same on every system.
/// - At most 1,000 bytes.
package struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil where the text breaks a rule above; nothing is corrected silently.
    package init?(_ text: String) {
        guard text.utf8.count <= 1_000, Self.isValid(text) else { return nil }
        self.text = text
    }

    /// For a text that was one of these before and has not left the program's own hands.
    init(checked text: String) { self.text = text }

    /// The folder that holds the file, without a `/` at the end; empty for a file directly in the output folder.
    package var directory: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(text[..<slash])
    }

    /// The last part.
    package var name: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
        return String(text[text.utf8.index(after: slash)...])
    }

    package var description: String { text }

    /// The order of the manifest: the files of one folder stand together.
    package static func < (left: OutputPath, right: OutputPath) -> Bool { left.text < right.text }

    private static func isValid(_ text: String) -> Bool {
        var length = 0
        var dots = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                guard length > 0, !(dots == length && dots <= 2) else { return false }
                length = 0
                dots = 0
            case 0..<0x20, 0x7F, UInt8(ascii: "\\"): return false
            default:
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
                guard length <= 255 else { return false }
            }
        }
        return length > 0 && !(dots == length && dots <= 2)
    }
}
