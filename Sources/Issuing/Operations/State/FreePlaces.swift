package import CatalogModel
package import Credentials
import Registry

/// The places in status lists that awards can still have.
///
/// - The place follows from the award's id, so that two branches that both issue rarely take the same one.
/// - A list is filled to a half: the first or second try is mostly free.
/// - A list belongs to one base URL, because its address stands in credentials; awards of another have another list.
package struct FreePlaces: Sendable {
    private static let capacity = StatusList.length / 2

    private var taken = StatusPlaces()
    private var counts: [Int: Int] = [:]
    private let bases: [Int: BaseURL]
    private let base: BaseURL
    private var list = 1

    /// - Parameters:
    ///   - state: the awards that have a place.
    ///   - base: where the addresses of the new awards' lists begin.
    init(in state: RegistryState, for base: BaseURL) {
        self.init(taken: state.entries.lazy.map(\.award.status), bases: state.listBases, for: base)
    }

    /// - Parameters:
    ///   - places: those that awards have.
    ///   - bases: where the address of each list that there is begins.
    ///   - base: where the addresses of the new awards' lists begin.
    package init(taken places: some Sequence<StatusEntry>, bases: [Int: BaseURL], for base: BaseURL) {
        self.bases = bases
        self.base = base
        for place in places where taken.insert(place) { counts[place.list, default: 0] += 1 }
    }

    /// The first free place of an award, which is taken now.
    package mutating func take(for id: AwardID, by secret: RegistrySecret) -> StatusEntry {
        while counts[list, default: 0] >= Self.capacity || bases[list].map({ $0 != base }) == true { list += 1 }
        var attempt = 0
        while true {
            if let entry = StatusEntry(list: list, index: secret.statusIndex(of: id, attempt: attempt)),
                taken.insert(entry)
            {
                counts[list, default: 0] += 1
                return entry
            }
            attempt += 1
        }
    }
}
