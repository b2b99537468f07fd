/// The bytes of a text file as UTF-8, whichever of the encodings that spreadsheets write they came in.
///
/// - A byte order mark says UTF-16, in either order, or UTF-8; without one the bytes are UTF-8. The mark is left out.
///   <https://www.unicode.org/faq/utf_bom.html>
/// - What is not text stands as U+FFFD where it came from UTF-16, and as it was in UTF-8.
struct DecodedText: Sendable {

    let bytes: [UInt8]
    let encoding: TextEncoding
    /// Where in `bytes` the first thing stands that is not text in the encoding.
    let firstFault: Int?

    /// - Parameters:
    ///   - file: the bytes.
    ///   - allowsWindows1252: whether bytes that are not UTF-8 may be that older encoding.
    init(_ file: [UInt8], allowingWindows1252 allowsWindows1252: Bool = false) {
        switch file.prefix(2) {
        case [0xFF, 0xFE]: self.init(utf16: file.dropFirst(2)) { UInt16($0) | UInt16($1) << 8 }
        case [0xFE, 0xFF]: self.init(utf16: file.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }
        default:
            let text = DecodedText(utf8: file)
            self = (allowsWindows1252 && text.firstFault != nil ? Self.windows1252(file) : nil) ?? text
        }
    }

    init(bytes: [UInt8], encoding: TextEncoding, firstFault: Int?) {
        self.bytes = bytes
        self.encoding = encoding
        self.firstFault = firstFault
    }

    private init(utf8 file: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var text = file[...]
        // Some programs put a mark before the one that is already there.
        while text.starts(with: mark) { text = text.dropFirst(mark.count) }
        bytes = text.startIndex == 0 ? file : Array(text)
        encoding = .utf8
        firstFault = Self.firstFault(in: bytes)
    }

    private init(utf16 file: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16) {
        var text: [UInt8] = []
        text.reserveCapacity(file.count / 2)
        var fault: Int?
        var leading: UInt16?
        for offset in stride(from: file.startIndex, to: file.endIndex, by: 2) {
            let isHalf = offset + 1 == file.endIndex
            let unit = isHalf ? 0xD800 : unit(file[offset], file[offset + 1])
            var scalar = Unicode.Scalar(unit)
            if let first = leading {
                leading = nil
                if UTF16.isTrailSurrogate(unit) {
                    scalar = Unicode.Scalar(0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(unit & 0x3FF))
                } else {
                    Self.append(nil, to: &text, fault: &fault)
                }
            }
            if UTF16.isLeadSurrogate(unit), !isHalf {
                leading = unit
            } else {
                Self.append(scalar, to: &text, fault: &fault)
            }
        }
        if leading != nil { Self.append(nil, to: &text, fault: &fault) }
        bytes = text
        encoding = .utf16
        firstFault = fault
    }

    private static func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8], fault: inout Int?) {
        if scalar == nil { fault = fault ?? text.count }
        text += (scalar ?? "\u{FFFD}").utf8
    }

    private static func firstFault(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset += 1
                continue
            }
            var parser = UTF8.ForwardParser()
            var rest = bytes[offset...].makeIterator()
            guard case .valid(let scalar) = parser.parseScalar(from: &rest) else { return offset }
            offset += scalar.count
        }
        return nil
    }
}
