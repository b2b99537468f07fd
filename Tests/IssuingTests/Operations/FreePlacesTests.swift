import CatalogModel
import Credentials
import Issuing
import TestSupport
import Testing

struct FreePlacesTests {
    private static func ids(_ count: Int, seed: UInt64 = 1) -> [AwardID] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in AwardID(high: generator.next(), low: generator.next()) }
    }

    private static func entry(_ list: Int, _ index: Int) throws -> StatusEntry {
        try #require(StatusEntry(list: list, index: index))
    }

    private static func free(
        taken: [StatusEntry] = [], bases: [Int: String] = [:], for base: String = "https://badges.school.example/"
    ) throws -> FreePlaces {
        FreePlaces(
            taken: taken, bases: try bases.mapValues { try #require(BaseURL($0)) }, for: try #require(BaseURL(base)))
    }

    @Test func takesThePlacesOfAnAwardInTheirOrder() throws {
        let secret = try KeySample.secret()
        let id = try #require(AwardID("4pr2-3cbr-vw0t-pnd0"))
        // The same in another list does not matter.
        var places = try Self.free(taken: [try Self.entry(2, 50061)])
        #expect(places.take(for: id, by: secret) == (try Self.entry(1, 50061)))
        #expect(places.take(for: id, by: secret) == (try Self.entry(1, 83643)))
        #expect(places.take(for: id, by: secret) == (try Self.entry(1, 73743)))
    }

    /// A list is given up for the next one when half of it is taken; after a merge it may hold more.
    @Test(arguments: [(65_535, [1, 2, 2]), (65_536, [2, 2, 2]), (131_072, [2, 2, 2])])
    func beginsAnotherListWhenOneIsHalfFull(_ count: Int, _ lists: [Int]) throws {
        let secret = try KeySample.secret()
        var places = try Self.free(taken: try (0..<count).map { try Self.entry(1, $0) })
        #expect(Self.ids(3).map { places.take(for: $0, by: secret).list } == lists)
    }

    /// The address of a list stands in credentials.
    @Test func leavesListsToTheirBaseURL() throws {
        let secret = try KeySample.secret()
        var places = try Self.free(bases: [1: "https://old.school.example/", 2: "https://badges.school.example/"])
        #expect(places.take(for: try #require(AwardID("4pr2-3cbr-vw0t-pnd0")), by: secret).list == 2)
    }

    @Test func givesEachOfManyAwardsAPlaceOfItsOwn() throws {
        let secret = try KeySample.secret()
        var places = try Self.free()
        let entries = Self.ids(5_000).map { places.take(for: $0, by: secret) }
        #expect(Set(entries).count == 5_000)
        // Spread over the whole list, so that a place says nothing of when an award was made.
        let quarters = Dictionary(grouping: entries) { $0.index / 32_768 }.mapValues(\.count)
        #expect(quarters.count == 4 && quarters.values.allSatisfy { (1_100...1_400).contains($0) })
    }

    /// Two branches that each issue to others rarely take the same place, and the merged registry can go on.
    @Test func seldomTakesOnePlaceInTwoBranches() throws {
        let secret = try KeySample.secret()
        var base = try Self.free()
        for id in Self.ids(1_000) { _ = base.take(for: id, by: secret) }
        var (left, right) = (base, base)
        let leftEntries = Self.ids(100, seed: 2).map { left.take(for: $0, by: secret) }
        let rightEntries = Self.ids(100, seed: 3).map { right.take(for: $0, by: secret) }
        #expect(Set(leftEntries).intersection(rightEntries).count <= 1)
    }
}
