import Credentials
import JSONText
import Testing

/// One place of a list: <https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry>.
struct StatusEntryTests {
    @Test func writesItsPlaceAsText() throws {
        let entry = try #require(StatusEntry(list: 1, index: 94_567))
        let expected = """
            {
              "id": "https://badges.example.org/status/1.json#94567",
              "type": "BitstringStatusListEntry",
              "statusPurpose": "revocation",
              "statusListIndex": "94567",
              "statusListCredential": "https://badges.example.org/status/1.json"
            }

            """
        #expect(entry.document(list: "https://badges.example.org/status/1.json").prettyText == expected)
    }

    @Test(arguments: [(1, 0), (1, 131_071), (2, 7), (.max, 0)])
    func isAPlaceOfAList(_ list: Int, _ index: Int) throws {
        let entry = try #require(StatusEntry(list: list, index: index))
        #expect(entry.list == list)
        #expect(entry.index == index)
    }

    @Test(arguments: [(0, 0), (-1, 5), (1, -1), (1, 131_072), (1, .max), (.min, .min)])
    func isNoPlaceOutsideOfLists(_ list: Int, _ index: Int) {
        #expect(StatusEntry(list: list, index: index) == nil)
    }

    @Test func sortsByListAndThenByPlace() throws {
        let entries = try [(2, 0), (1, 131_071), (1, 3), (2, 1)].map {
            try #require(StatusEntry(list: $0.0, index: $0.1))
        }
        #expect(entries.sorted().map { [$0.list, $0.index] } == [[1, 3], [1, 131_071], [2, 0], [2, 1]])
    }
}
