import Credentials
import Registry
import Testing

struct StatusPlacesTests {
    private static func entry(_ list: Int, _ index: Int) throws -> StatusEntry {
        try #require(StatusEntry(list: list, index: index))
    }

    @Test func knowsWhatIsInTheSet() throws {
        var places = StatusPlaces()
        let ends = [0, 1, 63, 64, 131_071]
        for index in ends { #expect(places.insert(try Self.entry(3, index))) }
        for index in ends {
            #expect(places.contains(try Self.entry(3, index)))
            #expect(try !places.insert(Self.entry(3, index)))
            #expect(try !places.contains(Self.entry(2, index)))
        }
        #expect(try !places.contains(Self.entry(3, 62)))
    }

    /// Far numbers of lists, as a damaged file may hold, cost no more than near ones.
    @Test func holdsListsOfAnyNumber() throws {
        var places = StatusPlaces()
        for list in [1, 1_000_000, Int.max] { #expect(places.insert(try Self.entry(list, 7))) }
    }
}
