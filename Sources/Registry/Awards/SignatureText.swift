package import Credentials

/// A signature as it is written in the registry and in proofs: `z` and base 58.
package struct SignatureText: Sendable, Hashable {
    package let text: String

    /// A base-58 digit stands for less than six bits, and 64 bytes for at least 64 digits, all zeros.
    private static let digitCounts = 64...88
    /// Reads what could be a signature; whether it is one of 64 bytes, which takes longer, `isValid` finds out.
    package init?(_ text: String) { self.init(ascii: text.utf8.span) }

    /// Reads the bytes of what could be a signature.
    init?(ascii bytes: Span<UInt8>) {
        guard Self.digitCounts.contains(bytes.count - 1), bytes[0] == UInt8(ascii: "z") else { return nil }
        for place in 1..<bytes.count where !Self.isDigit(bytes[place]) { return nil }
        self.text = String(ascii: bytes)
    }

    /// - Parameter signature: 64 bytes.
    package init(of signature: [UInt8]) {
        self.text = UnsignedDocument.proofValue(of: signature)
    }

    /// Whether the holder of the private key signed exactly these bytes.
    package func isValid(for message: [UInt8], by key: Ed25519PublicKey) -> Bool {
        guard let signature = Base58.bytes(of: text.dropFirst()), signature.count == 64 else { return false }
        return key.isValid(signature: signature, for: message)
    }

    /// Digits and letters but 0, I, O and l; ASCII's 128 characters as bits, for there are a hundred thousand signatures.
    private static func isDigit(_ byte: UInt8) -> Bool {
        let characters: UInt64 = byte < 64 ? 0x03FE_0000_0000_0000 : 0x07FF_EFFE_07FF_7DFE
        return byte < 128 && characters >> UInt64(byte & 63) & 1 == 1
    }
}
