/// One of the eight patterns by which the data of a QR code is inverted: ISO/IEC 18004:2015, table 10.
struct QRMask {
    private let number: Int

    /// The mask of a code, from its format information: section 7.9, where bits 12 to 10 name it, inverted by 101.
    ///
    /// - Parameter isDark: whether a module of row 8 is dark, by its column.
    init(formatRow isDark: (Int) -> Bool) {
        let bits = (2...4).map { isDark($0) ? 1 : 0 }
        number = (bits[0] << 2 | bits[1] << 1 | bits[2]) ^ 0b101
    }

    func inverts(column: Int, row: Int) -> Bool {
        switch number {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
