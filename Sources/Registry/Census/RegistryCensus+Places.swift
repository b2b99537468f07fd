package import Credentials

// What `issue`, `revoke` and `status` need to know of the status lists.
extension RegistryCensus {
    /// Whether an award has this place.
    package func isTaken(_ place: StatusEntry) -> Bool { places.contains(place) }

    /// The numbers of the lists that awards have places in, in order.
    package var statusLists: [Int] { places.lists }

    /// The places of the awards that were revoked or replaced, in order.
    package func withdrawnPlaces(inList list: Int) -> [Int] { withdrawn.places(of: list) }
}
