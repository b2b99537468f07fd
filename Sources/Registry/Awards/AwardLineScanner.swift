/// Goes through the bytes of one line, which must be spelt as this program spells it; whatever is not ends the scan.
///
/// The bytes are handed to each call, because a value that keeps a `Span` cannot be kept itself.
struct AwardLineScanner {
    private(set) var position = 0

    /// Passes over exactly this text; false, and nothing passed over, where something else stands here.
    mutating func pass(_ text: StaticString, _ bytes: Span<UInt8>) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        let start = position
        let isSame = text.withUTF8Buffer { text in
            for offset in 0..<count where text[offset] != bytes[start + offset] { return false }
            return true
        }
        if isSame { position += count }
        return isSame
    }

    /// The text up to the next quote, which is passed over too; nil where it is cut off or holds an escape, a control
    /// character or what is not UTF-8.
    mutating func text(_ bytes: Span<UInt8>) -> String? {
        let start = position
        var isASCII = true
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                return bytes.extracting(start..<(position - 1)).withUnsafeBufferPointer {
                    isASCII ? String(decoding: $0, as: UTF8.self) : String(validating: $0, as: UTF8.self)
                }
            case UInt8(ascii: "\\"), 0..<0x20: return nil
            case 0x80...: isASCII = false
            default: break
            }
        }
        return nil
    }

    /// What the ASCII text up to the next quote says, which is passed over too.
    mutating func text<Value>(_ bytes: Span<UInt8>, _ read: (Span<UInt8>) -> Value?) -> Value? {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        guard position < bytes.count else { return nil }
        position += 1
        return read(bytes.extracting(start..<(position - 1)))
    }

    /// A number of at most nine digits that does not begin with a zero it does not need.
    mutating func number(_ bytes: Span<UInt8>) -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            position += 1
            guard position - start <= 9 else { return nil }
        }
        guard position > start, position == start + 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
        return value
    }
}
