package import Credentials

/// A set of places in status lists, as bits: some 16 KB for a list that is full.
package struct StatusPlaces: Sendable {
    /// 64 places that follow each other, of which the first is a multiple of 64.
    private struct Word: Hashable {
        let list: Int
        let index: Int
    }

    private var words: [Word: UInt64] = [:]

    package init() {}

    /// - Returns: false where the place was in the set already.
    @discardableResult
    package mutating func insert(_ place: StatusEntry) -> Bool {
        let (word, bit) = Self.split(place)
        let before = words[word, default: 0]
        words[word] = before | bit
        return before & bit == 0
    }

    package func contains(_ place: StatusEntry) -> Bool {
        let (word, bit) = Self.split(place)
        return words[word, default: 0] & bit != 0
    }

    /// The places of one list, in order.
    func places(of list: Int) -> [Int] {
        words.keys.filter { $0.list == list }.sorted { $0.index < $1.index }.flatMap { word in
            (0..<64).filter { words[word, default: 0] >> UInt64($0) & 1 == 1 }.map { word.index * 64 + $0 }
        }
    }

    /// The numbers of the lists that a place of is in the set, in order.
    var lists: [Int] { Set(words.keys.map(\.list)).sorted() }

    private static func split(_ place: StatusEntry) -> (Word, bit: UInt64) {
        (Word(list: place.list, index: place.index >> 6), 1 << UInt64(place.index & 63))
    }
}
