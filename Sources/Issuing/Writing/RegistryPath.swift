/// Where a file stands below the registry folder, such as `revocations/de2w-5mj3-emcx-1wq4.json`.
///
/// - Parts are joined by `/`; none is empty, begins with a dot, or is longer than 255 bytes: a path never leaves the folder
///   and is never passed over as hidden.
/// - Printable ASCII without spaces and backslashes: two paths that look the same are the same file everywhere.
package struct RegistryPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let text: String

    /// - Returns: nil where the text breaks a rule above, or is longer than 1,000 bytes.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isPart = { (part: Substring.UTF8View) in
            (1...255).contains(part.count) && part.first != UInt8(ascii: ".") && part.allSatisfy(Self.isAllowed)
        }
        guard text.utf8.count <= 1_000, parts.allSatisfy(isPart) else { return nil }
        self.text = text
    }

    package var description: String { text }

    /// The last part.
    var name: String { text.split(separator: "/").last.map(String.init) ?? text }
    /// The parts before it, which are folders.
    var folders: [String] { text.split(separator: "/").dropLast().map(String.init) }

    package static func < (left: RegistryPath, right: RegistryPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21..<0x7F).contains(byte) && byte != UInt8(ascii: "\\")
    }
}
