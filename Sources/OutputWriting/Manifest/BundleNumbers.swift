/// A set of bundles by their numbers: a bit for each.
struct BundleNumbers {
    private var words: [UInt64] = []

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    mutating func insert(_ number: Int) {
        let word = number >> 6
        if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(number & 63)
    }

    func contains(_ number: Int) -> Bool {
        let word = number >> 6
        return word < words.count && words[word] >> UInt64(number & 63) & 1 == 1
    }

    mutating func formUnion(_ other: BundleNumbers) {
        if other.words.count > words.count { words += Array(repeating: 0, count: other.words.count - words.count) }
        for (place, word) in other.words.enumerated() { words[place] |= word }
    }
}
