import CatalogModel
import Credentials
import Diagnostics
import Registry
import Testing

/// What no line alone can show, with the exact words and place.
struct CensusTests {
    private static let first = "content/registry/\(TemporaryRegistry.awardFile)"
    private static let laterFile = "awards/20260915T150000Z-zzzz-zzzz-zzzz-zzzz.jsonl"
    private static let later = "content/registry/\(laterFile)"
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    /// Puts lines into a second file, after one of the id that its name asks for.
    private func putLater(_ lines: [LineText], key: SampleKey? = nil) throws {
        let named = try LineText.full().numbered(99).with("id", LineText.quoted("zzzz-zzzz-zzzz-zzzz"))
        try registry.putAwards([named] + lines, key: key, at: Self.laterFile)
    }

    private func expect(_ text: String) {
        #expect(registry.check().problems == text)
    }

    @Test func findsNothingInARegistryAsItShouldBe() throws {
        try registry.putAwards([.full(), .full().numbered(1), .tombstone().numbered(2)])
        try registry.putRevocation(of: "0000-0000-1000-0002")
        try registry.putStatusList(withdrawn: [2])
        try putLater([.full().numbered(3)])
        let check = registry.check()
        #expect(check.problems == "")
        #expect(check.census.count == 5)
        #expect(check.census.statusLists == [1])
        #expect(check.census.withdrawnPlaces(inList: 1) == [2])
        #expect(check.census.displaced.isEmpty)
        #expect(check.census.contains(try #require(AwardID(LineText.id))))
        #expect(!check.census.contains(try #require(AwardID("0000-0000-0000-0000"))))
        for place in [1, 2, 3, 99, 40_961] {
            #expect(check.census.isTaken(try #require(StatusEntry(list: 1, index: place))))
        }
        for (list, place) in [(1, 0), (1, 4), (2, 1), (1, 65)] {
            #expect(!check.census.isTaken(try #require(StatusEntry(list: list, index: place))))
        }
    }

    // MARK: Ids

    private static let repeatedHint =
        "restore the file from the last commit; where two runs issued the same awards, remove the file of the later run, and "
        + "run 'rosette issue' with its roster again"

    @Test func findsAnAwardThatStandsInAFileTwice() throws {
        try registry.putAwards([.full(), .full().numbered(1), .full()])
        expect(
            """
            \(Self.first):4:1: error: this award stands in the registry already [repeated-award]
               = note: \(Self.first):2:1: the first is here
               = hint: \(Self.repeatedHint)

            """)
    }

    @Test func tellsOfAwardsThatStandInTwoFilesOnceAFile() throws {
        try registry.putAwards([.full(), .full().numbered(1), .full().numbered(2)])
        try putLater([.full().numbered(2), .full().numbered(1), .full()])
        expect(
            """
            \(Self.later):3:1: error: this award stands in the registry already (and 2 more) [repeated-award]
               = note: \(Self.first):4:1: the first is here
               = hint: \(Self.repeatedHint)

            """)
    }

    @Test func findsAnAwardOfTheOtherRegistry() throws {
        try registry.putAwards([.full().numbered(1)], at: "awards/20260915T150000Z-0000-0000-1000-0001.jsonl")
        let specimens = try TemporaryRegistry(isSpecimen: true)
        let head = String(decoding: try SampleRegistry.head(isSpecimen: true).bytes, as: UTF8.self)
        try specimens.putAwards([.full(), .full().numbered(1)], head: head)
        let expected = """
            content/registry/specimens/\(TemporaryRegistry.awardFile):3:1: error: this award stands in the registry already \
            [repeated-award]
               = note: content/registry/awards/20260915T150000Z-0000-0000-1000-0001.jsonl:2:1: the first is here
               = hint: \(Self.repeatedHint)

            """
        #expect(specimens.check(beside: registry.check().census).problems == expected)
        #expect(specimens.check().problems == "")
    }

    // MARK: Places in status lists

    @Test func findsAPlaceThatTwoAwardsHave() throws {
        try registry.putAwards([.full(), .full().numbered(1)])
        let line = try LineText.full().numbered(1).with("id", LineText.quoted("0000-0000-0000-0005"))
        try putLater([line, line.with("id", LineText.quoted("0000-0000-0000-0006"))])
        let check = registry.check()
        let expected = """
            \(Self.later):3:\(try line.column(of: "status")): error: another award has this place in the status list (and 1 more) \
            [repeated-status-place]
               = hint: run 'rosette status', which gives the later one another place and signs it anew

            """
        #expect(check.problems == expected)
        #expect(check.census.displaced.map(\.description) == ["0000-0000-0000-0005", "0000-0000-0000-0006"])
    }

    @Test func doesNotTakeAPlaceOfAnotherListForTheSame() throws {
        try registry.putStatusList(2, withdrawn: [])
        try registry.putAwards([
            .full(), .full().numbered(1), .full().numbered(2).with("status", #"{"list":2,"index":1}"#),
        ])
        let check = registry.check()
        #expect(check.problems == "")
        #expect(check.census.statusLists == [1, 2])
    }

    // MARK: Status lists

    @Test func findsThatAListIsMissing() throws {
        try registry.remove("status/1.json")
        try registry.putAwards([.full(), .full().numbered(1)])
        let column = try LineText.full().column(of: "status")
        expect(
            """
            \(Self.first):2:\(column): error: there is no status list 'status/1.json' (and 1 more) [missing-status-list]
               = hint: run 'rosette status', which signs the list anew

            """)
    }

    @Test func findsAListOfAnotherBaseURL() throws {
        try registry.putStatusList(withdrawn: [], base: BaseURL("https://badges.example.org/"))
        try registry.putAwards([.full(), .full().numbered(1)])
        let column = try LineText.full().column(of: "status")
        expect(
            """
            \(Self.first):2:\(column): error: 'status/1.json' is the list of another issuer or base URL than this award's \
            (and 1 more) [other-status-list]
               = hint: restore both files from the last commit, or run 'rosette status', which signs the list anew

            """)
    }

    @Test func findsATombstoneThatTheListDoesNotTellOf() throws {
        try registry.putAwards([.full(), .tombstone().numbered(1), .tombstone().numbered(2)])
        try registry.putRevocation(of: "0000-0000-1000-0001")
        try registry.putRevocation(of: "0000-0000-1000-0002")
        expect(
            """
            \(Self.first):3:1: error: the award was withdrawn, but 'status/1.json' does not say so (and 1 more) \
            [status-list-differs]
               = hint: run 'rosette status', which signs the list anew

            """)
    }

    @Test func findsAStandingAwardThatTheListTakesForWithdrawn() throws {
        try registry.putStatusList(withdrawn: [1])
        try registry.putAwards([.full(), .full().numbered(1)])
        expect(
            """
            \(Self.first):3:1: error: 'status/1.json' says that this award was withdrawn, but its line does not \
            [status-list-differs]
               = hint: restore the award file and the revocation from the last commit; if it never was withdrawn, run \
            'rosette status', which signs the list anew

            """)
    }

    @Test func findsAMarkedPlaceThatNoAwardHas() throws {
        try registry.putStatusList(withdrawn: [3, 5])
        try registry.putAwards([.full()])
        expect(
            """
            content/registry/status/1.json: error: a place is marked as withdrawn that no award has (and 1 more) \
            [status-list-differs]
               = hint: restore the award files from the last commit; if none is missing, run 'rosette status', which signs the \
            list anew

            """)
    }

    @Test func doesNotSpeakOfPlacesWithoutAwardsWhereAFileCannotBeRead() throws {
        try registry.putStatusList(withdrawn: [3])
        try registry.putAwards([.full()])
        try putLater([], key: .other)
        let problems = registry.check().problems
        #expect(problems.contains("sealed with a key that is not in keys.json"))
        #expect(!problems.contains("[status-list-differs]"))
    }

    // MARK: Keys and achievements

    @Test func findsAProofByAKeyThatIsNotThere() throws {
        try registry.putAwards([.full(key: .other), .full(key: .other).numbered(1), .full().numbered(2)])
        let column = try LineText.full().column(of: "proof")
        expect(
            """
            \(Self.first):2:\(column): error: the key that signed this award is not in keys.json (and 1 more) [award-unknown-key]
               = hint: restore keys.json from the last commit: no key is ever removed from it

            """)
    }

    @Test func takesAwardsSignedByAnEarlierKey() throws {
        try registry.put(SampleRegistry.keys([.other, .main]).file, at: "keys.json")
        try registry.putAwards([.full(key: .other)])
        try putLater([.full().numbered(1)], key: .other)
        expect("")
    }

    @Test func findsThatAnAchievementWasChanged() throws {
        try registry.putAwards([.full(), .full().numbered(1)])
        try putLater([.full().numbered(2)])
        try registry.put(
            SampleRegistry.achievement(name: "Equity Mindsets").file,
            at: "achievements/\(SampleRegistry.editionText).json")
        expect(
            """
            content/registry/achievements/equity-mindset@2020-09.json: error: the achievement was changed after badges were \
            issued with it (and 1 more) [achievement-changed]
               = note: \(Self.first):1:1: badges were issued with it here
               = hint: restore the file from the last commit; other words for new badges make a new edition

            """)
    }

    @Test func findsThatAnAchievementIsMissing() throws {
        try registry.putAwards([.full(), .full().numbered(1)])
        try registry.remove("achievements/\(SampleRegistry.editionText).json")
        expect(
            """
            \(Self.first):1:1: error: badges were issued with an achievement that is not there [missing-achievement]
               = hint: restore 'achievements/equity-mindset@2020-09.json' from the last commit

            """)
    }

    @Test(arguments: ["{}", "rename"])
    func saysNothingMoreOfAnAchievementThatIsDamaged(_ text: String) throws {
        try registry.putAwards([.full()])
        let path = "achievements/\(SampleRegistry.editionText).json"
        if text == "rename" {
            try registry.remove(path)
            try registry.put(SampleRegistry.achievement().file, at: "achievements/equity@2020-09.json")
        } else {
            try registry.put(text, at: path)
        }
        let problems = registry.check().problems
        #expect(problems.hasPrefix("content/registry/achievements/"))
        #expect(!problems.contains("-achievement]\n   = note"))
        #expect(problems.split(separator: "\n").count == 2)
    }

    @Test func findsAnEditionThatTheFirstLineDoesNotList() throws {
        let head = String(decoding: try SampleRegistry.head(achievements: []).bytes, as: UTF8.self)
        try registry.putAwards([.full(), .full().numbered(1)], head: head)
        expect(
            """
            \(Self.first):1:1: error: the first line does not list the edition 'equity-mindset@2020-09', which the file has \
            awards of [award-file-header]
               = hint: restore the file from the last commit

            """)
    }
}
