import CQREncode

/// A text as a square of dark and light modules: ISO/IEC 18004, error correction level M.
///
/// Level M reads with a seventh of the square spoiled, as by a fold or a stamp.
package struct QRCode: Sendable {
    /// Modules a side, without the margin.
    let width: Int
    /// The dark modules: a bit for each module, row by row, the lowest bit of a word first.
    let dark: [UInt64]
    /// The modules that are neither data nor its correction, in the same way.
    let fixed: [UInt64]

    /// The light margin that readers need on each side.
    private static let margin = 4

    /// - Returns: nil for a text of more than 2,331 bytes, which no QR code of this level holds.
    package init?(_ text: String) { self.init(Array(text.utf8)) }

    init?(_ bytes: [UInt8]) {
        let code = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe QRcode_encodeData(Int32(buffer.count), buffer.baseAddress, 0, QR_ECLEVEL_M)
        }
        guard let code = unsafe code else { return nil }
        defer { unsafe QRcode_free(code) }
        let width = unsafe Int(code.pointee.width)
        let modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        self.width = width
        // The library says in the lowest bit of each byte whether a module is dark, and in the highest whether it is fixed.
        self.dark = unsafe Self.words(of: modules, bit: 0)
        self.fixed = unsafe Self.words(of: modules, bit: 7)
    }

    /// A code like another, with other dark modules.
    init(_ other: QRCode, dark: [UInt64]) {
        self.width = other.width
        self.dark = dark
        self.fixed = other.fixed
    }

    private static func words(of modules: UnsafeBufferPointer<UInt8>, bit: UInt8) -> [UInt64] {
        var words = [UInt64](repeating: 0, count: (modules.count + 63) / 64)
        for place in modules.indices {
            words[place >> 6] |= unsafe UInt64(modules[place] >> bit & 1) << UInt64(place & 63)
        }
        return words
    }

    /// Modules a side, with the margin: the size of the drawing.
    package var side: Int { width + 2 * Self.margin }

    /// Whether a module is dark; the margin is not counted.
    package func isDark(column: Int, row: Int) -> Bool { Self.bits(of: dark.span, from: row * width + column) & 1 == 1 }

    /// The dark modules as a path of SVG to be stroked one unit wide: a line for each run of modules in a row.
    ///
    /// Written digit by digit into memory of its own: there are some 250 runs, and a site has a code for every badge.
    package var path: [UInt8] {
        // A row has at most a run for every other module, and a run takes at most ten bytes, the first fourteen.
        [UInt8](capacity: width * (width * 5 + 24)) { path in
            let dark = dark.span
            for row in 0..<width {
                var (column, end) = (0, -1)
                while true {
                    column += Self.run(in: dark, from: row * width + column, inverted: 0)
                    guard column < width else { break }
                    let length = min(Self.run(in: dark, from: row * width + column, inverted: .max), width - column)
                    if end < 0 {
                        path.append(UInt8(ascii: "M"))
                        Self.append(column + Self.margin, to: &path)
                        path.append(UInt8(ascii: " "))
                        Self.append(row + Self.margin, to: &path)
                        path.append(UInt8(ascii: "."))
                        path.append(UInt8(ascii: "5"))
                    } else {
                        path.append(UInt8(ascii: "m"))
                        Self.append(column - end, to: &path)
                        path.append(UInt8(ascii: " "))
                        path.append(UInt8(ascii: "0"))
                    }
                    path.append(UInt8(ascii: "h"))
                    Self.append(length, to: &path)
                    column += length
                    end = column
                }
            }
        }
    }

    /// How many modules are alike from one on: light ones, or dark ones where the bits are inverted; it may go on into the rows
    /// after it.
    private static func run(in words: Span<UInt64>, from start: Int, inverted: UInt64) -> Int {
        var place = start
        while place < words.count << 6 {
            let count = (bits(of: words, from: place) ^ inverted).trailingZeroBitCount
            place += count
            if count < 64 { break }
        }
        return place - start
    }

    /// The 64 bits from a place on; those behind the end are 0.
    private static func bits(of words: Span<UInt64>, from place: Int) -> UInt64 {
        let (word, shift) = (place >> 6, UInt64(place & 63))
        guard word < words.count else { return 0 }
        let low = words[word] >> shift
        return shift == 0 || word + 1 == words.count ? low : low | words[word + 1] << (64 - shift)
    }

    /// A number from 0 to 999.
    private static func append(_ number: Int, to bytes: inout OutputSpan<UInt8>) {
        if number >= 100 { append(digit: number / 100, to: &bytes) }
        if number >= 10 { append(digit: number / 10 % 10, to: &bytes) }
        append(digit: number % 10, to: &bytes)
    }

    private static func append(digit: Int, to bytes: inout OutputSpan<UInt8>) {
        bytes.append(UInt8(ascii: "0") + UInt8(digit))
    }
}
