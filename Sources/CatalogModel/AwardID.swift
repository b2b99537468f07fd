/// The name of one award: 80 unguessable bits as 16 Crockford base-32 digits in groups of four, `7g4n-q2ke-0w9r-x5tb`.
///
/// Short enough to print and read out, too long to enumerate. Lower case is the one form that files and addresses use.
/// Alphabet: <https://www.crockford.com/base32.html> (no i, l, o, u).
package struct AwardID: Sendable, Hashable, Comparable, CustomStringConvertible {
    // The longer part first, so that six bytes behind the other are free for whoever keeps a great many ids.
    /// The lower 64 of the 80 bits.
    private let low: UInt64
    /// The upper 16 of the 80 bits.
    private let high: UInt16

    /// The id with these 80 bits, such as the first of a digest.
    ///
    /// - Parameters:
    ///   - high: the 16 that the text begins with.
    ///   - low: the 64 after them.
    package init(high: UInt16, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads the canonical form and nothing else: a registry that holds another spelling is damaged.
    package init?(_ text: String) { self.init(ascii: text.utf8.span) }

    /// Reads the bytes of the canonical form: a registry has a hundred thousand.
    package init?(ascii bytes: Span<UInt8>) {
        guard bytes.count == 19 else { return nil }
        var high: UInt16 = 0
        var low: UInt64 = 0
        for place in bytes.indices {
            let byte = bytes[place]
            if place % 5 == 4 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Self.value(of: byte) else { return nil }
            high = (high << 5) | UInt16(truncatingIfNeeded: low >> 59)
            low = (low << 5) | UInt64(digit)
        }
        self.high = high
        self.low = low
    }

    package var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(19)
        for index in 0..<16 {
            if index > 0, index.isMultiple(of: 4) { digits.append(UInt8(ascii: "-")) }
            digits.append(Self.alphabet[digit(at: index)])
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// By what ids are dealt out evenly: a number from 0 up to the divisor.
    package func remainder(dividedBy divisor: Int) -> Int { Int(low % UInt64(divisor)) }

    package static func < (left: AwardID, right: AwardID) -> Bool { (left.high, left.low) < (right.high, right.low) }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// What a character stands for: the letters follow each other but for the four that are left out.
    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "h"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "j"), UInt8(ascii: "k"): character - UInt8(ascii: "j") + 18
        case UInt8(ascii: "m"), UInt8(ascii: "n"): character - UInt8(ascii: "m") + 20
        case UInt8(ascii: "p")...UInt8(ascii: "t"): character - UInt8(ascii: "p") + 22
        case UInt8(ascii: "v")...UInt8(ascii: "z"): character - UInt8(ascii: "v") + 27
        default: nil
        }
    }

    /// The value of one of the 16 digits, the most significant first.
    private func digit(at index: Int) -> Int {
        let shift = (15 - index) * 5
        if shift >= 64 { return Int(high >> (shift - 64)) & 31 }
        let bits = low >> UInt64(shift)
        let carried = shift > 59 ? UInt64(high) << UInt64(64 - shift) : 0
        return Int((bits | carried) & 31)
    }
}
