import CatalogModel
import Credentials
import Diagnostics
import Registry
import Testing

/// What a seal that does not hold is told as, word for word.
struct SealTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    private func expect(_ bytes: [UInt8], _ message: String, _ hint: String = restore, notes: [String] = []) throws {
        try registry.put(bytes, at: TemporaryRegistry.awardFile)
        let path = "content/registry/\(TemporaryRegistry.awardFile)"
        let notes = notes.map { "   = note: \($0)\n" }.joined()
        let check = registry.check()
        #expect(check.awards.isEmpty)
        #expect(check.problems == "\(path): error: \(message)\n\(notes)   = hint: \(hint)\n")
    }

    private static let restore = "restore the file from the last commit"

    /// A line with a proof that holds, and a tombstone.
    private static func lines() throws -> [String] {
        let signed = try SampleRegistry.signed(try SampleRegistry.draft())
        return [String(decoding: signed.bytes, as: UTF8.self), try LineText.tombstone().numbered(7).description]
    }

    @Test func saysThatAFileIsEmpty() throws {
        try expect([], "this award file is empty [award-file-header]")
    }

    @Test func saysThatAFileHoldsNoAward() throws {
        try expect(try SampleRegistry.sealed([]), "there is no award in this file [award-file-seal]")
    }

    @Test func saysThatTheSealIsMissing() throws {
        let whole = try SampleRegistry.sealed(Self.lines())
        let text = String(decoding: whole, as: UTF8.self)
        let seal = try #require(text.firstRange(of: #"{"seal""#)).lowerBound
        for cut in [text[..<seal], text[..<seal].dropLast(200), try text[..<#require(text.firstIndex(of: "\n"))]] {
            try expect(
                Array(cut.utf8),
                "the last line is no seal: the file was cut off, or the run that wrote it did not finish [award-file-seal]",
                "\(Self.restore), or run 'rosette issue' with the same roster again, which finishes such a run")
        }
    }

    @Test func saysThatTheSealIsDamaged() throws {
        let whole = try SampleRegistry.sealed(Self.lines())
        for bytes in [
            Array(whole.dropLast()), Array(whole.dropLast(100)), Array(whole.dropLast(3)) + Array(" }\n".utf8),
            Array(whole.dropLast()) + Array(" \n".utf8),
        ] {
            try expect(bytes, "the seal in the last line is damaged or cut off [award-file-seal]")
        }
    }

    @Test(arguments: ["\n", "{}\n", "x"])
    func saysThatSomethingWasAddedAfterTheSeal(_ rest: String) throws {
        try expect(
            try SampleRegistry.sealed(Self.lines()) + Array(rest.utf8),
            "something was added to the file after its seal [award-file-seal]")
    }

    @Test func saysThatTheKeyOfTheSealIsNotKnown() throws {
        try expect(
            try SampleRegistry.sealed(Self.lines(), key: .other),
            "the file is sealed with a key that is not in keys.json [award-file-seal]",
            "restore keys.json from the last commit: no key is ever removed from it")
    }

    @Test func saysThatTheSealCountsOtherwise() throws {
        try expect(
            try SampleRegistry.sealed(Self.lines(), counting: 1),
            "the seal counts 1 award, but the file has 2 awards [award-file-seal]")
    }

    @Test func saysThatAFileHasTooManyAwards() throws {
        let lines = [String](repeating: "{}", count: 10_001)
        try expect(
            try SampleRegistry.sealed(lines), "this file has more than 10000 awards [award-file-too-long]")
    }

    @Test func saysThatAFileIsTooLarge() throws {
        try expect(
            [UInt8](repeating: UInt8(ascii: "{"), count: 32 << 20 + 1),
            "this file is larger than 32 MB [registry-file-too-large]")
    }

    @Test func tellsLineEndsOfAnotherSystemFromChanges() throws {
        let text = String(decoding: try SampleRegistry.sealed(Self.lines()), as: UTF8.self)
        let windows = text.replacing("\n", with: "\r\n")
        for changed in [windows, "\u{FEFF}" + windows, "\u{FEFF}" + text] {
            try expect(
                Array(changed.utf8),
                "the awards are as they were sealed, but the line ends of the file are not [award-file-seal]",
                "\(Self.restore); so that Git leaves it alone, '.gitattributes' needs the line '*.jsonl -text'")
        }
    }

    // MARK: Where a file was changed

    private static let changed = "the file was changed after it was sealed [award-file-seal]"

    private func place(_ line: Int) -> String { "content/registry/\(TemporaryRegistry.awardFile):\(line):1: " }

    private func lineNote(_ line: Int) -> String {
        place(line) + "this line was changed: its own proof does not hold"
    }

    private static func awards(_ count: Int) throws -> [String] {
        try (0..<count).map { number in
            let id = number == 0 ? LineText.id : "0000-0000-0000-000\(number)"
            let line = try SampleRegistry.signed(try SampleRegistry.draft(id, index: number))
            return String(decoding: line.bytes, as: UTF8.self)
        }
    }

    /// The file with some text in place of another, wherever it stands.
    private func replacing(_ old: String, with new: String, in lines: [String]) throws -> [UInt8] {
        let text = String(decoding: try SampleRegistry.sealed(lines), as: UTF8.self)
        #expect(text.contains(old))
        return Array(text.replacing(old, with: new).utf8)
    }

    @Test func namesTheLineThatWasChanged() throws {
        let bytes = try replacing(#""index":1}"#, with: #""index":5}"#, in: Self.awards(3))
        try expect(bytes, Self.changed, notes: [lineNote(3)])
    }

    @Test func namesALineThatCannotBeRead() throws {
        let bytes = try replacing(
            #"{"id":"0000-0000-0000-0001""#, with: #"{"id":"0000-0000-0000-0001"#, in: Self.awards(3))
        try expect(bytes, Self.changed, notes: [lineNote(3)])
    }

    @Test func namesAFewLinesAndCountsTheOthers() throws {
        var lines = try Self.awards(8)
        let whole = try SampleRegistry.sealed(lines)
        let seal = Array(whole[(whole.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0)...])
        for index in 0..<7 {
            lines[index] = lines[index].replacing("administrator-academy", with: "professional-development")
        }
        let unsealed = try ([String(decoding: SampleRegistry.head().bytes, as: UTF8.self)] + lines)
            .joined(separator: "\n")
        try expect(
            Array(unsealed.utf8) + seal, Self.changed, notes: (2...6).map(lineNote) + ["2 more were changed"])
    }

    @Test func suspectsTheFirstLineWhereNoProofHolds() throws {
        let bytes = try replacing("It issues badges.", with: "We issue badges.", in: Self.awards(3))
        let note = place(1) + "most likely this line was changed: no award's own proof holds with it"
        try expect(bytes, Self.changed, notes: [note])
    }

    @Test func namesTheFirstLineWhereItCannotBeRead() throws {
        let bytes = try replacing(#""base":"https:"#, with: #""base":"http:"#, in: Self.awards(1))
        try expect(bytes, Self.changed, notes: [place(1) + "this line is not as it was written"])
    }

    private static let allHold =
        "the own proof of each award holds: a line was added, removed or moved, or the first line or the line of a "
        + "withdrawn award was changed"

    @Test func saysWhatElseItCanBeWhereEveryProofHolds() throws {
        let run = try replacing(#"-15T15:00:00Z","base"#, with: #"-16T15:00:00Z","base"#, in: Self.awards(2))
        try expect(run, Self.changed, notes: [Self.allHold])
        let tombstone = try replacing(#""index":7}"#, with: #""index":8}"#, in: Self.lines())
        try expect(tombstone, Self.changed, notes: [Self.allHold])
        let award = try Self.awards(2)[1] + "\n"
        let removed = try replacing(award, with: "", in: Self.awards(2))
        try expect(removed, Self.changed, notes: [Self.allHold])
        let added = try replacing(award, with: award + award, in: Self.awards(2))
        try expect(added, Self.changed, notes: [Self.allHold])
    }

    @Test func saysNothingOfProofsThatCannotBeChecked() throws {
        let bytes = try replacing(#""index":1}"#, with: #""index":5}"#, in: Self.awards(3))
        let path = "achievements/\(SampleRegistry.editionText).json"
        try registry.put(SampleRegistry.achievement(name: "Another title").file, at: path)
        try expect(bytes, Self.changed)
        try registry.remove(path)
        try expect(bytes, Self.changed)
    }

    @Test func refusesAProofByAKeyThatIsNotTheRegistrys() throws {
        let forged = try SampleRegistry.signed(try SampleRegistry.draft(index: 1), key: .other)
        let lines = [String(decoding: forged.bytes, as: UTF8.self)] + (try Self.awards(2)[1...])
        let bytes = try replacing(#"T15:00:00Z","base"#, with: #"T15:00:01Z","base"#, in: lines)
        try expect(bytes, Self.changed, notes: [lineNote(2)])
    }
}
