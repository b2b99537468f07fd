// What tells two codes of one size apart, their masks aside.

extension QRCode {
    /// How many words a bit for each module takes.
    var wordCount: Int { (modules.count + 63) / 64 }

    /// The data modules in which another code of the same size differs once both have the same mask.
    func change(to other: QRCode) -> [UInt64] {
        let (own, others) = (mask, other.mask)
        var words = [UInt64](repeating: 0, count: wordCount)
        for place in modules.indices where isData(place) {
            let (column, row) = (place % width, place / width)
            let differs = (modules[place] ^ other.modules[place]) & 1 == 1
            let isMaskedAlike = own.inverts(column: column, row: row) == others.inverts(column: column, row: row)
            if differs == isMaskedAlike { words[place >> 6] |= 1 << UInt64(place & 63) }
        }
        return words
    }

    /// The code with these data modules inverted, and the same mask.
    func changed(by words: [UInt64]) -> QRCode {
        var changed = modules
        var modules = changed.mutableSpan
        for (index, word) in words.enumerated() {
            var bits = word
            while bits != 0 {
                modules[index << 6 + bits.trailingZeroBitCount] ^= 1
                bits &= bits - 1
            }
        }
        return QRCode(width: width, modules: changed)
    }

    /// Whether a module is of data or its correction, and none that is the same in every code of its size and mask.
    private func isData(_ place: Int) -> Bool { modules[place] & 0x80 == 0 }

    private var mask: QRMask { QRMask { isDark(column: $0, row: 8) } }
}
