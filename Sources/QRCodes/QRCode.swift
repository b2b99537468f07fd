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
    /// Written digit by digit: there are some 250 runs, and a site has a code for every badge.
    package var path: [UInt8] {
        var path: [UInt8] = []
        path.reserveCapacity(modules.count * 3)
        for row in 0..<width {
            let start = row * width
            var (column, end) = (0, -1)
            while column < width {
                guard modules[start + column] & 1 == 1 else {
                    column += 1
                    continue
                }
                if end < 0 {
                    path.append(UInt8(ascii: "M"))
                    Self.append(column + Self.margin, to: &path)
                    path.append(UInt8(ascii: " "))
                    Self.append(row + Self.margin, to: &path)
                    path.append(contentsOf: ".5".utf8)
                } else {
                    path.append(UInt8(ascii: "m"))
                    Self.append(column - end, to: &path)
                    path.append(contentsOf: " 0".utf8)
                }
                let first = column
                while column < width, modules[start + column] & 1 == 1 { column += 1 }
                path.append(UInt8(ascii: "h"))
                Self.append(column - first, to: &path)
                end = column
            }
        }
        return path
    }

    /// A number from 0 to 999.
    private static func append(_ number: Int, to path: inout [UInt8]) {
        if number >= 100 { path.append(UInt8(ascii: "0") + UInt8(number / 100)) }
        if number >= 10 { path.append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
        path.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
