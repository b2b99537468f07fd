// What tells two codes of one size apart, their masks aside.

extension QRCode {
    /// The data modules in which another code of the same size differs once both have the same mask.
    func change(to other: QRCode) -> [UInt64] {
        let (own, others) = (mask, other.mask)
        var words = [UInt64](repeating: 0, count: dark.count)
        for place in 0..<width * width where fixed[place >> 6] >> UInt64(place & 63) & 1 == 0 {
            let (column, row) = (place % width, place / width)
            let differs = (dark[place >> 6] ^ other.dark[place >> 6]) >> UInt64(place & 63) & 1 == 1
            let isMaskedAlike = own.inverts(column: column, row: row) == others.inverts(column: column, row: row)
            if differs == isMaskedAlike { words[place >> 6] |= 1 << UInt64(place & 63) }
        }
        return words
    }

    /// The code with these data modules inverted, and the same mask.
    func changed(by words: [UInt64]) -> QRCode { QRCode(self, dark: zip(dark, words).map(^)) }

    private var mask: QRMask { QRMask { isDark(column: $0, row: 8) } }
}
