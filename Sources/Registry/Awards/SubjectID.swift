/// The earner, as far as one award goes: `urn:uuid:` and a UUID in lower case (RFC 9562, section 4).
package struct SubjectID: Sendable, Hashable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    private static let prefix = "urn:uuid:"

    /// The UUID of these 128 bits, taken as they are.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// - Returns: nil for any other spelling.
    package init?(_ text: String) { self.init(ascii: text.utf8.span) }

    /// Reads the bytes of the one spelling.
    init?(ascii bytes: Span<UInt8>) {
        let prefix = Self.prefix.utf8.span
        guard bytes.count == prefix.count + 36 else { return nil }
        for place in prefix.indices where bytes[place] != prefix[place] { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for place in 0..<36 {
            let byte = bytes[prefix.count + place]
            if place == 8 || place == 13 || place == 18 || place == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            high = high << 4 | low >> 60
            low = low << 4 | UInt64(digit)
        }
        self.high = high
        self.low = low
    }

    package var description: String {
        var bytes = Array(Self.prefix.utf8)
        bytes.reserveCapacity(Self.prefix.utf8.count + 36)
        for place in 0..<32 {
            if place == 8 || place == 12 || place == 16 || place == 20 { bytes.append(UInt8(ascii: "-")) }
            let half = place < 16 ? high : low
            bytes.append(Self.digits[Int(half >> UInt64(60 - place % 16 * 4) & 15)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
