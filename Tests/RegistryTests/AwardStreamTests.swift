import CatalogModel
import Diagnostics
import Foundation
import Registry
import TestSupport
import Testing

struct AwardStreamTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    /// Whatever comes in one read, a batch is whole lines, none is lost, and each knows its number.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func cutsOnlyBetweenLines(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
        let lines = (0..<Int.random(in: 1...120, using: &generator)).map { _ in
            String(repeating: "x", count: Int.random(in: 0...90, using: &generator))
        }
        let lastEnd = Bool.random(using: &generator) || lines.last == "" ? lineEnd : ""
        let text = ([TemporaryRegistry.head] + lines).joined(separator: lineEnd) + lastEnd
        let file = try registry.put(text, at: "awards/a.jsonl")
        for chunkSize in [1, 2, 3, 7, 64, Int.random(in: 1...5000, using: &generator), 64 << 10] {
            var log = DiagnosticLog()
            var reader = try #require(AwardFileReader(file, chunkSize: chunkSize, log: &log))
            var bytes: [UInt8] = []
            var nextLine = 2
            while let batch = reader.next(log: &log) {
                #expect(batch.firstLine == nextLine)
                #expect(!batch.bytes.isEmpty)
                nextLine += batch.bytes.count { $0 == UInt8(ascii: "\n") }
                bytes += batch.bytes
                #expect(batch.bytes.last == UInt8(ascii: "\n") || bytes.count == text.utf8.count - headLength(lineEnd))
            }
            #expect(log.isEmpty)
            #expect(Array(text.utf8.dropFirst(headLength(lineEnd))) == bytes)
        }
    }

    private func headLength(_ lineEnd: String) -> Int { (TemporaryRegistry.head + lineEnd).utf8.count }

    @Test(arguments: [1, 5, 100, 64 << 10])
    func readsTheSameAwardsWhateverComesInOneRead(chunkSize: Int) throws {
        let ids = ["0000-0000-0000-0001", "0000-0000-0000-0002", "0000-0000-0000-0003"]
        let lines = ids.map { AwardLine.full.with("id", AwardLine.quoted($0)).description }
        let text = ([TemporaryRegistry.head] + lines).joined(separator: "\r\n")
        let file = try registry.put("\u{FEFF}" + text, at: "awards/a.jsonl")
        var log = DiagnosticLog()
        var reader = try #require(AwardFileReader(file, chunkSize: chunkSize, log: &log))
        var read: [String] = []
        while let batch = reader.next(log: &log) {
            read += batch.awards(revocations: [:], log: &log).map(\.award.id.description)
        }
        #expect(log.text == "")
        #expect(read == ids)
    }

    @Test func holdsNoMoreThanABatchHoweverLongTheFile() throws {
        let count = 100_000
        let path = try registry.putAwards([]).file
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        let line = AwardLine.full.without("recipient").without("name").without("credit").description
        let afterID = line.dropFirst(#"{"id":""#.count + AwardLine.id.count)
        for start in stride(from: 0, to: count, by: 1000) {
            let lines = (start..<start + 1000).map { #"{"id":""# + id($0) + afterID + "\n" }
            try handle.write(contentsOf: Data(lines.joined().utf8))
        }
        try handle.close()
        var log = DiagnosticLog()
        var reader = try #require(AwardFileReader(registry.file("awards/a.jsonl"), log: &log))
        var (lastBatch, awards, largest): (AwardBatch?, Int, Int) = (nil, 0, 0)
        while let batch = reader.next(log: &log) {
            largest = max(largest, batch.bytes.count)
            // Reading the awards of every batch would take half a minute where the program is not optimized.
            if batch.firstLine % 10 == 2 { awards += batch.awards(revocations: [:], log: &log).count }
            lastBatch = batch
        }
        let last = try #require(lastBatch)
        #expect(last.firstLine - 1 + last.bytes.count { $0 == UInt8(ascii: "\n") } == count + 1)
        #expect(awards > 0)
        #expect(largest <= (64 << 10) + line.utf8.count + 1)
        #expect(log.isEmpty)
    }

    private func id(_ number: Int) -> String {
        let digits = String(10_000_000 + number)
        return "0000-0000-\(digits.prefix(4))-\(digits.suffix(4))"
    }
}
