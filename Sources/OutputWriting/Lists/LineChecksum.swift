/// FNV-1a with 64 bits: enough to see that a list was cut off or damaged, and no protection from malice.
///
/// <https://datatracker.ietf.org/doc/draft-eastlake-fnv/>.
struct LineChecksum: Hashable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        var value = value
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        self.value = value
    }

    /// Lower-case hexadecimal.
    var text: String { String(value, radix: 16) }
}
