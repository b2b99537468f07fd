import Foundation

/// Base 64 with the alphabet for addresses and file names and without padding: RFC 4648, section 5.
package enum Base64URL {
    package static func text(of bytes: [UInt8]) -> String {
        let standard = Data(bytes).base64EncodedString()
        return String(
            decoding: standard.utf8.lazy.filter { $0 != UInt8(ascii: "=") }.map { byte in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                default: byte
                }
            }, as: UTF8.self)
    }

    /// - Returns: nil for a text with padding or any other character, or of a length that no bytes have.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        var standard: [UInt8] = []
        standard.reserveCapacity(text.utf8.count + 3)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): standard.append(UInt8(ascii: "+"))
            case UInt8(ascii: "_"): standard.append(UInt8(ascii: "/"))
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
            default: standard.append(byte)
            }
        }
        guard standard.count % 4 != 1 else { return nil }
        while standard.count % 4 != 0 { standard.append(UInt8(ascii: "=")) }
        guard let data = Data(base64Encoded: Data(standard)) else { return nil }
        // Bits that stand for nothing must be zero, or one value would have several spellings.
        let bytes = [UInt8](data)
        return self.text(of: bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
    }
}
