import Crypto

/// A UUID of version 5: the same name in the same namespace always has the same one.
///
/// RFC 9562, section 5.5: <https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5>. Its SHA-1 keeps nothing secret here;
/// it is the hash that the version names.
struct NameBasedUUID: Sendable, Hashable, CustomStringConvertible {
    /// Sixteen.
    let bytes: [UInt8]

    /// The namespace for names that are whole addresses (RFC 9562, section 6.6).
    static let addresses = NameBasedUUID(bytes: [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ])

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(of name: String, in namespace: NameBasedUUID) {
        var bytes = Array(Insecure.SHA1.hash(data: namespace.bytes + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    /// Lower case, in groups of 8, 4, 4, 4 and 12.
    var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
            text += [digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
