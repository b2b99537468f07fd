import CatalogModel
import Credentials
import Issuing
import TestSupport
import Testing

struct StatusPlacesTests {
    private static func ids(_ count: Int, seed: UInt64 = 1) -> [AwardID] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in AwardID(high: generator.next(), low: generator.next()) }
    }

    private static func entry(_ list: Int, _ index: Int) throws -> StatusEntry {
        try #require(StatusEntry(list: list, index: index))
    }

    @Test func takesThePlacesOfAnAwardInTheirOrder() throws {
        let secret = try KeySample.secret()
        let id = try #require(AwardID("4pr2-3cbr-vw0t-pnd0"))
        var places = StatusPlaces()
        #expect(places.take(for: id, by: secret) == (try Self.entry(1, 50061)))
        #expect(places.take(for: id, by: secret) == (try Self.entry(1, 83643)))
        #expect(places.take(for: id, by: secret) == (try Self.entry(1, 73743)))
        #expect(places.count == 3)
        // The same in another list does not matter.
        var others = StatusPlaces()
        #expect(others.insert(try Self.entry(2, 50061)))
        #expect(others.take(for: id, by: secret) == (try Self.entry(1, 50061)))
    }

    @Test func knowsWhatIsTaken() throws {
        var places = StatusPlaces()
        let ends = [0, 1, 63, 64, 131_071]
        for index in ends { #expect(places.insert(try Self.entry(3, index))) }
        for index in ends {
            #expect(places.contains(try Self.entry(3, index)))
            #expect(try !places.insert(Self.entry(3, index)))
            #expect(try !places.contains(Self.entry(2, index)))
        }
        #expect(try !places.contains(Self.entry(3, 62)))
        #expect(places.count == 5)
        #expect(places.numbers == [3])
    }

    /// A list is given up for the next one when half of it is taken.
    @Test func beginsAnotherListWhenOneIsHalfFull() throws {
        let secret = try KeySample.secret()
        var places = StatusPlaces()
        for index in 0..<65_535 { _ = places.insert(try Self.entry(1, index * 2)) }
        let ids = Self.ids(3)
        #expect(places.take(for: ids[0], by: secret).list == 1)
        #expect(places.take(for: ids[1], by: secret).list == 2)
        #expect(places.take(for: ids[2], by: secret).list == 2)
        #expect(places.numbers == [1, 2])
    }

    /// Branches that were merged may have filled a list further; the search must stay short and must end.
    @Test func passesOverAListThatMergesHaveFilled() throws {
        let secret = try KeySample.secret()
        var places = StatusPlaces()
        for index in 0..<131_072 { _ = places.insert(try Self.entry(3, index)) }
        let entries = Self.ids(100).map { places.take(for: $0, by: secret) }
        #expect(entries.allSatisfy { $0.list == 4 })
    }

    /// Far numbers of lists, as a damaged file may hold, cost no more than near ones.
    @Test func holdsListsOfAnyNumber() throws {
        var places = StatusPlaces()
        for list in [1, 1_000_000, Int.max] { #expect(places.insert(try Self.entry(list, 7))) }
        #expect(places.numbers == [1, 1_000_000, .max])
    }

    @Test func givesEachOfManyAwardsAPlaceOfItsOwn() throws {
        let secret = try KeySample.secret()
        var places = StatusPlaces()
        let entries = Self.ids(5_000).map { places.take(for: $0, by: secret) }
        #expect(Set(entries).count == 5_000)
        #expect(places.count == 5_000)
        // Spread over the whole list, so that a place says nothing of when an award was made.
        let quarters = Dictionary(grouping: entries) { $0.index / 32_768 }.mapValues(\.count)
        #expect(quarters.count == 4 && quarters.values.allSatisfy { (1_100...1_400).contains($0) })
    }

    /// Two branches that each issue to others rarely take the same place, and the merged registry can go on.
    @Test func seldomTakesOnePlaceInTwoBranches() throws {
        let secret = try KeySample.secret()
        var base = StatusPlaces()
        for id in Self.ids(1_000) { _ = base.take(for: id, by: secret) }
        var left = base
        var right = base
        let leftEntries = Self.ids(100, seed: 2).map { left.take(for: $0, by: secret) }
        let rightEntries = Self.ids(100, seed: 3).map { right.take(for: $0, by: secret) }
        #expect(Set(leftEntries).intersection(rightEntries).count <= 1)
        #expect(base.count == 1_000)
    }
}
