/// What a page outside of the site says of the site's keys.
///
/// Whoever takes over a site can show other keys there, and fingerprints to go with them; to change a second place too, they
/// have to take over that as well.
package struct SecondPlace: Sendable {
    /// The address as the settings have it.
    private let address: String
    /// The hexadecimal digits and letters of the page, small, without what people put between groups of them.
    private let text: String

    /// - Parameters:
    ///   - address: where the page is.
    ///   - bytes: the page, as HTML or plain text.
    package init(at address: String, bytes: [UInt8]) {
        self.address = address
        self.text = String(
            decoding: bytes.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
                case 0x09...0x0D, UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "-"): nil
                default: byte
                }
            }, as: UTF8.self)
    }

    /// Compares the page with the keys of the registry.
    ///
    /// - Parameters:
    ///   - valid: the fingerprints of the keys whose signatures count.
    ///   - withdrawn: those of keys that count no more.
    /// - Returns: a problem for each fingerprint that is missing, or still there.
    package func problems(valid: [String], withdrawn: [String]) -> [SecondPlaceProblem] {
        valid.filter { !text.contains($0) }.map { .missing($0, at: address) }
            + withdrawn.filter { text.contains($0) }.map { .withdrawn($0, at: address) }
    }
}
