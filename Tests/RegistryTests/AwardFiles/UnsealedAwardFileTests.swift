import CatalogModel
import Credentials
import Diagnostics
import Registry
import Testing

struct UnsealedAwardFileTests {
    @Test func isWrittenAsItIsDescribed() throws {
        let proof = try AwardProof(key: SampleKey.main.publicKey, value: #require(SignatureText(LineText.signature)))
        let line = AwardLine.standing(try SampleRegistry.draft(), proof)
        let file = try #require(UnsealedAwardFile(head: SampleRegistry.head(), lines: [line]))
        let key = try SampleKey.main
        let sealed = file.sealed(by: key.publicKey, signature: try key.signature(for: file.message))
        #expect(file.name.description == "20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl")
        #expect(try sealed == SampleRegistry.sealed([LineText.full().description]))
    }

    @Test func signsALabelAndTheHashOfTheLines() throws {
        let line = try SampleRegistry.signed(try SampleRegistry.draft())
        let head = try SampleRegistry.head()
        let file = try #require(UnsealedAwardFile(head: head, lines: [line]))
        let bytes = head.bytes + [UInt8(ascii: "\n")] + line.bytes + [UInt8(ascii: "\n")]
        #expect(file.message == Array("rosette-award-file-v1\n".utf8) + SHA256Text(of: bytes[...]).bytes)
        #expect(file.message.count == 54)
    }

    @Test func holdsOneToTenThousandAwards() throws {
        let line = try SampleRegistry.signed(try SampleRegistry.draft())
        let head = try SampleRegistry.head()
        #expect(UnsealedAwardFile(head: head, lines: []) == nil)
        #expect(UnsealedAwardFile(head: head, lines: Array(repeating: line, count: 10_000)) != nil)
        #expect(UnsealedAwardFile(head: head, lines: Array(repeating: line, count: 10_001)) == nil)
    }

    @Test func keepsEveryOtherByteWhereALineIsReplaced() throws {
        let folder = try TemporaryRegistry()
        // A spelling that the program does not write itself.
        let other = try LineText.full().numbered(1).description.replacing(":", with: ": ")
        let lines = try [LineText.full().description, other, LineText.full().numbered(2).description]
        let path = try folder.put(SampleRegistry.sealed(lines), at: TemporaryRegistry.awardFile)
        let check = folder.check()
        let award = try #require(check.awards.last)
        let tombstone = AwardLine.withdrawn(try #require(check.tombstones.last ?? nil))
        var log = DiagnosticLog()
        let registry = folder.registry(log: &log)
        let file = try #require(SealedAwardFile(reading: path, of: registry, log: &log))
        let unsealed = file.replacing([award.lineNumber: tombstone])
        #expect(unsealed.name == file.name)
        let key = try SampleKey.main
        let sealed = unsealed.sealed(by: key.publicKey, signature: try key.signature(for: unsealed.message))
        let expected = try SampleRegistry.sealed(lines.dropLast() + [String(decoding: tombstone.bytes, as: UTF8.self)])
        #expect(sealed == expected)
    }
}
