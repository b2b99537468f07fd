package import Diagnostics

/// A table written as text, with a separator between the cells of a row (RFC 4180, and what spreadsheets make of it).
///
/// - UTF-8, or UTF-16 with a byte order mark; where that is allowed, Windows-1252 too.
/// - Comma, semicolon or tab, as the row of headings shows or a first line `sep=;` says.
/// - `DelimitedReader` takes it apart, row by row.
///
/// <https://www.rfc-editor.org/rfc/rfc4180#section-2>
package struct DelimitedText: Sendable {
    /// The largest file read, in bytes; callers need not load a larger one.
    package static let byteLimit = 64 << 20
    /// As many lines as a spreadsheet has rows.
    static let lineLimit = 1 << 20

    /// The text as UTF-8, withheld from diagnostics: tables hold people's data.
    package let source: SourceText
    package let separator: CellSeparator
    package let encoding: TextEncoding
    /// Whether a line before the first row names the separator.
    package let namesSeparator: Bool
    /// Where the first row begins.
    let start: Int

    /// Decodes a file and finds its separator; nil, with a problem in the log, where this is no text that can be read.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file, or at least one more than `byteLimit` of them.
    ///   - path: the path that diagnostics show.
    ///   - allowsWindows1252: whether bytes that are not UTF-8 may be that older encoding.
    ///   - log: takes what keeps the file from being read.
    package init?(
        _ file: [UInt8], path: String, allowingWindows1252 allowsWindows1252: Bool = false, log: inout DiagnosticLog
    ) {
        guard file.count <= Self.byteLimit else {
            log.add(DelimitedTextProblem.fileTooLarge(limit: Self.byteLimit), at: .path(path))
            return nil
        }
        guard !Self.isWorkbook(file) else {
            log.add(DelimitedTextProblem.workbook, at: .path(path))
            return nil
        }
        let decoded = DecodedText(file, allowingWindows1252: allowsWindows1252)
        guard Self.lineCount(of: decoded.bytes) <= Self.lineLimit else {
            log.add(DelimitedTextProblem.tooManyLines(limit: Self.lineLimit), at: .path(path))
            return nil
        }
        let source = SourceText(path: path, bytes: decoded.bytes, excerpts: .withheld)
        if let fault = Self.firstFault(in: decoded) {
            log.add(fault.problem, at: source.range(fault.offset..<fault.offset + 1))
            return nil
        }
        let firstLine = source.rangeOfLine(1)
        switch SeparatorLine(source.bytes[firstLine]) {
        case .known(let named):
            separator = named
            namesSeparator = true
            // A spreadsheet does not count this line among its rows.
            start = source.startOfLine(2) ?? source.bytes.count
        case .unknown:
            log.add(DelimitedTextProblem.unknownSeparator, at: source.range(firstLine))
            return nil
        case nil:
            separator = CellSeparator(inHeadingsOf: source.bytes[...])
            namesSeparator = false
            start = 0
        }
        self.source = source
        encoding = decoded.encoding
    }

    private init(_ text: DelimitedText, separator: CellSeparator) {
        source = text.source
        encoding = text.encoding
        namesSeparator = text.namesSeparator
        start = text.start
        self.separator = separator
    }

    /// The same text, its cells separated by another sign.
    package func separated(by separator: CellSeparator) -> DelimitedText { DelimitedText(self, separator: separator) }

    /// What a cell says, its doubled quotation marks made single.
    package func text(of cell: DelimitedCell) -> String {
        guard cell.hasDoubledQuotes else { return source.text(in: cell.range) }
        // In bytes: to a string, a quotation mark with an accent on it would be another character.
        let quote = UInt8(ascii: "\"")
        var text: [UInt8] = []
        var isSecond = false
        for byte in source.bytes[cell.range] {
            isSecond = byte == quote && !isSecond
            if byte != quote || isSecond { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether a cell is empty or holds only white space.
    package func isBlank(_ cell: DelimitedCell) -> Bool {
        let bytes = source.bytes[cell.range]
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.first(where: { !isSpace($0) }) else { return true }
        return first >= 0x80 && source.text(in: cell.range).allSatisfy(\.isWhitespace)
    }

    /// Whether the file is a spreadsheet's own: a ZIP archive, or the compound file of older versions.
    private static func isWorkbook(_ file: [UInt8]) -> Bool {
        file.starts(with: [0x50, 0x4B, 0x03, 0x04]) || file.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    private static func lineCount(of bytes: [UInt8]) -> Int {
        var count = 1
        var last: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && last != UInt8(ascii: "\r") { count += 1 }
            last = byte
        }
        return last == UInt8(ascii: "\r") || last == UInt8(ascii: "\n") ? count - 1 : count
    }

    private static func firstFault(in text: DecodedText) -> (offset: Int, problem: DelimitedTextProblem)? {
        let zero = text.bytes.firstIndex(of: 0)
        if let fault = text.firstFault, fault < zero ?? .max {
            switch text.encoding {
            case .utf8: return (fault, .notUTF8)
            case .utf16: return (fault, .notUTF16)
            case .windows1252: return (fault, .notWindows1252)
            }
        }
        return zero.map { ($0, .zeroByte) }
    }
}
