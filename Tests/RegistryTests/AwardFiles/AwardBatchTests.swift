import CatalogModel
import Diagnostics
import Registry
import Testing

struct AwardBatchTests {
    private let registry: TemporaryRegistry
    private let ids: [String]

    init() throws {
        registry = try TemporaryRegistry()
        let lines = try (0..<50).map { number in
            let line = try number == 0 ? LineText.full() : LineText.full().numbered(number)
            return number.isMultiple(of: 3) ? line.without("recipient") : line
        }
        ids = lines.map { String($0.description.dropFirst(7).prefix(19)) }
        try registry.putAwards(lines)
    }

    /// Whatever the size, a batch is whole lines, and none is lost.
    @Test(arguments: [0, 1, 100, 600, 601, 5000, 20_000, 1 << 20])
    func cutsOnlyBetweenLines(size: Int) {
        let check = registry.check(batchSize: size)
        #expect(check.problems == "")
        #expect(check.awards.map(\.award.id.description) == ids)
        #expect(check.awards.map(\.lineNumber) == Array(2...51))
        #expect(check.census.count == 50)
    }

    @Test func makesBatchesOfAboutTheSizeThatIsAsked() throws {
        var log = DiagnosticLog()
        let registry = registry.registry(log: &log)
        let path = try #require(registry.awardFiles.first)
        let file = try #require(SealedAwardFile(reading: path, of: registry, log: &log))
        #expect(file.count == 50)
        #expect(Array(file.batches(of: 1)).map(\.lines.count) == Array(repeating: 1, count: 50))
        #expect(Array(file.batches(of: 1 << 20)).map(\.lines) == [2..<52])
        let lines = Array(file.batches(of: 5000)).map(\.lines)
        #expect(lines.first?.lowerBound == 2)
        #expect(lines.last?.upperBound == 52)
        for (batch, next) in zip(lines, lines.dropFirst()) {
            #expect(batch.upperBound == next.lowerBound)
            #expect((6...10).contains(batch.count))
        }
    }
}
