package import CatalogModel
package import Credentials

/// Which places of the status lists are taken: one bit a place, 16 KB a list.
///
/// A new award's place follows from its id and not from the awards before it: two branches that both issue then rarely take
/// the same one. A list is filled to a half, so that the first or second try is mostly free; after a merge it may hold more.
package struct StatusPlaces: Sendable {
    /// How many awards make a list full.
    private static let capacity = StatusList.length / 2
    /// More than this in a list, as after many merges, and the search would be long: then the next list is taken.
    private static let limit = StatusList.length / 4 * 3

    /// By the number of the list.
    private var lists: [Int: [UInt64]] = [:]
    private var counts: [Int: Int] = [:]
    /// How many places are taken in all lists.
    package private(set) var count = 0

    package init() {}

    /// The numbers of the lists in which a place is taken, in order.
    package var numbers: [Int] { lists.keys.sorted() }

    package func contains(_ entry: StatusEntry) -> Bool {
        guard let list = lists[entry.list] else { return false }
        return list[entry.index >> 6] & (1 << UInt64(entry.index & 63)) != 0
    }

    /// Takes a place.
    ///
    /// - Returns: false where it was taken before, as after a merge of two branches that both issued.
    package mutating func insert(_ entry: StatusEntry) -> Bool {
        if contains(entry) { return false }
        lists[entry.list, default: [UInt64](repeating: 0, count: StatusList.length / 64)][entry.index >> 6] |=
            1 << UInt64(entry.index & 63)
        counts[entry.list, default: 0] += 1
        count += 1
        return true
    }

    /// Takes the first free place of an award in the list that is being filled.
    ///
    /// - Parameters:
    ///   - id: the award.
    ///   - secret: the registry's.
    /// - Returns: the place, which is taken now.
    package mutating func take(for id: AwardID, by secret: RegistrySecret) -> StatusEntry {
        var number = 1 + count / Self.capacity
        while counts[number, default: 0] >= Self.limit { number += 1 }
        var attempt = 0
        while true {
            if let entry = StatusEntry(list: number, index: secret.statusIndex(of: id, attempt: attempt)),
                insert(entry)
            {
                return entry
            }
            attempt += 1
        }
    }
}
