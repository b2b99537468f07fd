/// The path of a file in an archive, which can be unpacked on any system without leaving the folder it is unpacked in.
///
/// - Parts are joined by `/`; none is empty, `.` or `..`.
/// - No backslash, colon or control character, and at most 1,000 bytes of UTF-8.
struct ZipName: Hashable, Comparable, CustomStringConvertible {
    let text: String

    /// - Returns: nil where the text breaks a rule above.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 1_000, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard
            parts.allSatisfy({
                !$0.isEmpty && $0.count <= 255 && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
            })
        else { return nil }
        self.text = text
    }

    var description: String { text }

    static func < (left: ZipName, right: ZipName) -> Bool { left.text < right.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: ":")
    }
}
