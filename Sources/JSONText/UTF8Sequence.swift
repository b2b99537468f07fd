/// What stands at a byte from 0x80 up, by the Unicode Standard's table 3-7 of well-formed UTF-8.
///
/// <https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506>
enum UTF8Sequence: Equatable {
    case complete(length: Int)
    /// The input ends before the sequence does.
    case cutOff
    /// The bytes that cannot begin or continue a sequence.
    case malformed(length: Int)

    init(in bytes: Span<UInt8>, at start: Int) {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch bytes[start] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (1, 0x80...0xBF)
            }
        self = length == 1 ? .malformed(length: 1) : .complete(length: length)
        for offset in 1..<length {
            guard start + offset < bytes.count else {
                self = .cutOff
                return
            }
            guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[start + offset]) else {
                self = .malformed(length: offset)
                return
            }
        }
    }
}
