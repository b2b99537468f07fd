/// Why a text cannot be an e-mail address, as far as its form shows (RFC 5321, section 4.1.2, without quoted forms).
package enum AddressFault: Error, Equatable, Sendable {
    case unseenCharacter
    case noAtSign
    case severalAtSigns
    case space
    /// Brackets, quotation marks, commas and the like, which stand around addresses and between them.
    case foreignSign
    case local
    case host
    case tooLong

    /// Looks for what is wrong with an address that is trimmed, in NFC and in lower case; nil where nothing is.
    init?(in address: String) {
        // Most addresses are ASCII, and bytes are quicker to look at than characters.
        let bytes = Array(address.utf8)
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        let scalars = address.unicodeScalars
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        if isASCII ? bytes.contains(where: Self.isUnseen) : scalars.contains(where: Self.isUnseen) {
            self = .unseenCharacter
        } else if parts.count != 2 {
            self = parts.count < 2 ? .noAtSign : .severalAtSigns
        } else if isASCII ? bytes.contains(where: Self.isSpace) : scalars.contains(where: \.properties.isWhitespace) {
            self = .space
        } else if bytes.contains(where: Self.isForeignSign) {
            self = .foreignSign
        } else if parts[0].split(separator: Self.dot, omittingEmptySubsequences: false).contains(where: { $0.isEmpty })
        {
            self = .local
        } else if !Self.isHost(parts[1]) {
            self = .host
        } else if parts[0].count > 64 || bytes.count > 254 {
            self = .tooLong
        } else {
            return nil
        }
    }

    private static let dot = UInt8(ascii: ".")

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isUnseen(_ byte: UInt8) -> Bool { !(0x20..<0x7F).contains(byte) && !isSpace(byte) }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isUnseen && !scalar.properties.isWhitespace
    }

    private static func isForeignSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }

    /// Two labels or more, of letters and digits of any script; the last is no number, as it is in a network address.
    private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
        let labels = bytes.split(separator: dot, omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy(isLabel) && labels.last?.allSatisfy(isDigit) == false
    }

    private static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard (1...63).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen,
            bytes.allSatisfy({ isLetter($0) || isDigit($0) || $0 == hyphen || $0 >= 0x80 })
        else { return false }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return true }
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        return scalars.first.map(isMark) == false && scalars.allSatisfy { $0.isASCII || isLetter($0) || isMark($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
