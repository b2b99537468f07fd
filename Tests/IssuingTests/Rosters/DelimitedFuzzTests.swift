import Diagnostics
import Foundation
import Issuing
import TestSupport
import Testing

/// Whatever the bytes, reading ends, and every problem has a place in the file.
struct DelimitedFuzzTests {
    private static let signs: [[UInt8]] = [
        Array("\"".utf8), Array("\"\"".utf8), Array(",".utf8), Array(";".utf8), Array("\t".utf8), Array("\n".utf8),
        Array("\r".utf8), Array("\r\n".utf8), Array(" ".utf8), Array("x".utf8), Array("é".utf8), Array("sep=".utf8),
        Array("email".utf8), Array("credential".utf8), Array("completed".utf8), Array("@".utf8), [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE], [0x00], [0x1B], [0xC2], [0x80], [0xE2, 0x80], [0xD8], [0xFF],
    ]

    private func read(_ bytes: [UInt8], context: RosterContext) {
        var log = DiagnosticLog()
        var rows = 0
        if let text = DelimitedText(bytes, path: "t.csv", log: &log) {
            var reader = DelimitedReader(text)
            var end = 0
            while let record = reader.next(log: &log) {
                rows += 1
                if rows == 1 { reader.expectRows(under: record.cells.map { _ in nil }) }
                #expect(record.range.lowerBound >= end)
                #expect(record.cells.allSatisfy { record.range.contains($0.range) })
                #expect(record.cells.count <= 256)
                end = record.range.upperBound
            }
            #expect(rows <= text.source.lineCount)
        }
        for diagnostic in log.sorted {
            guard let position = diagnostic.place.position else { continue }
            #expect(position.line >= 1 && position.column >= 1)
        }
        var rosterLog = DiagnosticLog()
        let roster = Roster(bytes, path: "t.csv", context: context, log: &rosterLog)
        #expect((roster == nil) == rosterLog.hasErrors)
        #expect(rosterLog.errorCount <= 1300)
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func survivesRandomBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let context = try RosterSample.context()
        for _ in 0..<25 {
            let count = Int.random(in: 0...300, using: &generator)
            read((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }, context: context)
            let pieces = (0..<count).map { _ in Self.signs[Int.random(in: 0..<Self.signs.count, using: &generator)] }
            read(pieces.flatMap(\.self), context: context)
            // Without what ends the reading at once.
            read(
                pieces.filter { String(validating: $0, as: UTF8.self) != nil && $0 != [0] }.flatMap(\.self),
                context: context)
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func survivesMutatedRosters(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let context = try RosterSample.context()
        let text = """
            email;earner;credential;completed;name;consent;identity;credit;provider
            ann@school.example;A-1;equity-mindset;2026-06-30;"Ann ""A"" Example";yes;hashed;academy;north-office
            bob@school.example;;data-cycle@2020-09;2026-07-01;"Bob
            Example";no;;;
            ;C-3;data-cycle;2026-02-28;;;none;hours;

            """
        for _ in 0..<60 {
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: place)
                case 2:
                    bytes.insert(
                        contentsOf: Self.signs[Int.random(in: 0..<Self.signs.count, using: &generator)], at: place)
                default: bytes.removeLast(Int.random(in: 0...bytes.count / 4, using: &generator))
                }
            }
            read(bytes, context: context)
        }
    }

    /// A reader that looked back or ahead further the longer the file would not get through these.
    @Test(
        .timeLimit(.minutes(60)),
        arguments: [
            "\"", "\"\"", ",", "\n", "\r", "\r\n", " ", "x", "\" ", "\",\"", "\u{85}", "x\n", "\"\n", "é", "x,\"",
            "\"x\"y,",
        ])
    func endsSoonWhateverIsRepeated(piece: String) throws {
        let context = try RosterSample.context()
        let bytes = Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8)
        read(bytes, context: context)
        read(Array("email,credential,completed\n".utf8) + bytes, context: context)
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
