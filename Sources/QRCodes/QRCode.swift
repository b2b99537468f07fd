import CQREncode

/// A text as a square of dark and light modules: ISO/IEC 18004, error correction level M.
///
/// Level M reads with a seventh of the square spoiled, as by a fold or a stamp.
package struct QRCode: Sendable {
    /// Modules a side, without the margin.
    private let width: Int
    /// Row by row; the lowest bit says whether the module is dark.
    private let modules: [UInt8]

    /// The light margin that readers need on each side.
    private static let margin = 4

    /// - Returns: nil for a text of more than 2,331 bytes, which no QR code of this level holds.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let code = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe QRcode_encodeData(Int32(buffer.count), buffer.baseAddress, 0, QR_ECLEVEL_M)
        }
        guard let code = unsafe code else { return nil }
        defer { unsafe QRcode_free(code) }
        let width = unsafe Int(code.pointee.width)
        self.width = width
        self.modules = unsafe Array(UnsafeBufferPointer(start: code.pointee.data, count: width * width))
    }

    /// Modules a side, with the margin: the size of the drawing.
    package var side: Int { width + 2 * Self.margin }

    /// Whether a module is dark; the margin is not counted.
    package func isDark(column: Int, row: Int) -> Bool { modules[row * width + column] & 1 == 1 }

    /// The dark modules as a path of SVG to be stroked one unit wide: a line for each run of modules in a row.
    package var path: String {
        var path: [UInt8] = []
        for row in 0..<width {
            var (column, end) = (0, Int?.none)
            while let start = (column..<width).first(where: { isDark(column: $0, row: row) }) {
                column = (start..<width).first { !isDark(column: $0, row: row) } ?? width
                if let end {
                    path.append(contentsOf: "m\(start - end) 0".utf8)
                } else {
                    path.append(contentsOf: "M\(start + Self.margin) \(row + Self.margin).5".utf8)
                }
                path.append(contentsOf: "h\(column - start)".utf8)
                end = column
            }
        }
        return String(decoding: path, as: UTF8.self)
    }
}
