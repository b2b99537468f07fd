import CatalogModel
import Testing

@testable import Registry

struct AwardPlacesTests {
    private typealias Place = AwardPlaces.Place

    /// Ids that ask for the same place in the table, ids that follow each other, and ids that are spread.
    @Test(arguments: [0, 1, 0x9E37_79B9_7F4A_7C15, UInt64(1) << 40])
    func findsEveryAwardWhereItWasFirstSeen(step: UInt64) {
        var places = AwardPlaces()
        let ids = (0..<3_000).map { AwardID(high: UInt16($0), low: UInt64($0) &* step) }
        for (number, id) in ids.enumerated() {
            #expect(places[id] == nil)
            #expect(places.insert(id, at: Place(file: UInt32(number / 7), line: UInt16(number % 7 + 2))) == nil)
            #expect(places.count == number + 1)
        }
        for (number, id) in ids.enumerated() {
            let first = Place(file: UInt32(number / 7), line: UInt16(number % 7 + 2))
            #expect(places.insert(id, at: Place(file: 9_999, line: 9_999)) == first)
            #expect(places[id] == first)
        }
        #expect(places.count == ids.count)
        #expect(places[AwardID(high: 60_000, low: 5)] == nil)
    }

    @Test func hasNothingAtFirst() {
        #expect(AwardPlaces()[AwardID(high: 0, low: 0)] == nil)
    }

    @Test func takesSixteenBytesForEachPlace() {
        #expect(AwardPlaces.bytesForEachPlace == 16)
    }
}
