import CatalogModel
import Credentials
import Registry

extension RegistryState {
    /// Where the address of each status list begins: as the awards in it say, else as the list itself does.
    var listBases: [Int: BaseURL] {
        var bases: [Int: BaseURL] = [:]
        for entry in entries where bases[entry.award.status.list] == nil {
            bases[entry.award.status.list] = head(of: entry).base
        }
        for (number, list) in statusLists where bases[number] == nil { bases[number] = list.base }
        return bases
    }

    /// The places of the awards that were revoked or replaced, by list.
    var withdrawnPlaces: [Int: [Int]] {
        var places: [Int: [Int]] = [:]
        for entry in entries where entry.award.outcome != nil {
            places[entry.award.status.list, default: []].append(entry.award.status.index)
        }
        return places
    }
}
