import CQREncode

/// A text as a square of dark and light modules: ISO/IEC 18004, error correction level M.
///
/// Level M reads with a seventh of the square spoiled, as by a fold or a stamp.
package struct QRCode: Sendable {
    /// Modules a side, without the margin.
    let width: Int
    /// Row by row; the lowest bit says whether the module is dark, the highest whether it is none of data.
    let modules: [UInt8]

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
        self.width = width
        self.modules = unsafe Array(UnsafeBufferPointer(start: code.pointee.data, count: width * width))
    }

    init(width: Int, modules: [UInt8]) {
        self.width = width
        self.modules = modules
    }

    /// Modules a side, with the margin: the size of the drawing.
    package var side: Int { width + 2 * Self.margin }

    /// Whether a module is dark; the margin is not counted.
    package func isDark(column: Int, row: Int) -> Bool { modules[row * width + column] & 1 == 1 }

    /// The dark modules as a path of SVG to be stroked one unit wide: a line for each run of modules in a row.
    ///
    /// Written digit by digit into memory of its own: there are some 250 runs, and a site has a code for every badge.
    package var path: [UInt8] {
        // A row has at most a run for every other module, and a run takes at most ten bytes, the first fourteen.
        var path = [UInt8](repeating: 0, count: width * (width * 5 + 24))
        var count = 0
        var bytes = path.mutableSpan
        let modules = modules.span
        for row in 0..<width {
            let start = row * width
            var (column, end) = (0, -1)
            while column < width {
                guard modules[start + column] & 1 == 1 else {
                    column += 1
                    continue
                }
                if end < 0 {
                    Self.append("M", to: &bytes, &count)
                    Self.append(column + Self.margin, to: &bytes, &count)
                    Self.append(" ", to: &bytes, &count)
                    Self.append(row + Self.margin, to: &bytes, &count)
                    Self.append(".", to: &bytes, &count)
                    Self.append("5", to: &bytes, &count)
                } else {
                    Self.append("m", to: &bytes, &count)
                    Self.append(column - end, to: &bytes, &count)
                    Self.append(" ", to: &bytes, &count)
                    Self.append("0", to: &bytes, &count)
                }
                let first = column
                while column < width, modules[start + column] & 1 == 1 { column += 1 }
                Self.append("h", to: &bytes, &count)
                Self.append(column - first, to: &bytes, &count)
                end = column
            }
        }
        return Array(path[..<count])
    }

    /// A number from 0 to 999.
    private static func append(_ number: Int, to bytes: inout MutableSpan<UInt8>, _ count: inout Int) {
        if number >= 100 { append(digit: number / 100, to: &bytes, &count) }
        if number >= 10 { append(digit: number / 10 % 10, to: &bytes, &count) }
        append(digit: number % 10, to: &bytes, &count)
    }

    private static func append(digit: Int, to bytes: inout MutableSpan<UInt8>, _ count: inout Int) {
        bytes[count] = UInt8(ascii: "0") + UInt8(digit)
        count += 1
    }

    private static func append(_ character: Unicode.Scalar, to bytes: inout MutableSpan<UInt8>, _ count: inout Int) {
        bytes[count] = UInt8(ascii: character)
        count += 1
    }
}
