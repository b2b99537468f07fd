package import Credentials
import Foundation

/// A signature over a credential's file as it is published, byte for byte, in base 64 (RFC 4648, section 4).
///
/// It says what the proof inside the file says. But the proof is made over the file's meaning, which takes special software to
/// find; this one anybody can check with `openssl`.
package struct FileSignature: Sendable, Hashable {
    /// 88 characters.
    package let text: String

    /// Reads the one spelling that 64 bytes have: 86 digits, the last of which stands for two bits, and two signs to fill up.
    package init?(_ text: String) { self.init(ascii: text.utf8.span) }

    /// Reads the bytes of that spelling.
    init?(ascii bytes: Span<UInt8>) {
        guard bytes.count == 88, bytes[86] == UInt8(ascii: "="), bytes[87] == UInt8(ascii: "=") else { return nil }
        switch bytes[85] {
        case UInt8(ascii: "A"), UInt8(ascii: "Q"), UInt8(ascii: "g"), UInt8(ascii: "w"): break
        default: return nil
        }
        for place in 0..<85 where !Self.isDigit(bytes[place]) { return nil }
        self.text = String(ascii: bytes)
    }

    /// - Parameter signature: 64 bytes.
    package init(of signature: [UInt8]) {
        self.text = Data(signature).base64EncodedString()
    }

    /// Whether the holder of the private key signed exactly these bytes.
    package func isValid(for file: [UInt8], by key: Ed25519PublicKey) -> Bool {
        guard let signature = Data(base64Encoded: text) else { return false }
        return key.isValid(signature: [UInt8](signature), for: file)
    }

    /// Letters, digits, plus and slash; ASCII's 128 characters as bits, for there are a hundred thousand signatures.
    private static func isDigit(_ byte: UInt8) -> Bool {
        let characters: UInt64 = byte < 64 ? 0x03FF_8800_0000_0000 : 0x07FF_FFFE_07FF_FFFE
        return byte < 128 && characters >> UInt64(byte & 63) & 1 == 1
    }
}
