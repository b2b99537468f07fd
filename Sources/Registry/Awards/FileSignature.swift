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
    package init?(_ text: String) {
        let digits = text.utf8.dropLast(2)
        guard text.utf8.count == 88, text.hasSuffix("=="), digits.allSatisfy(Self.isDigit),
            digits.last.map({ "AQgw".utf8.contains($0) }) == true
        else { return nil }
        self.text = text
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

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
