import Foundation
import TestSupport
import Testing

/// No cell of an export stands in any message, whatever is wrong with the export, and reading always ends.
struct ImportSecrecyTests {
    private static let letters = Array("bcdfghjklmnpqrstvwxz")
    private static let headings = ["E-mail", "Learner", "Course", "Finished", "Show name", "Status"]
    private static let mapping = """
        columns:
          email: E-mail
          name: Learner
          credential: Course
          completed: Finished
          consent: Show name
          status: Status
        statuses: {earned: Completed, not-earned: [In progress]}

        """

    private static func row(_ generator: inout SeededGenerator, secrets: inout [String]) -> [String] {
        (0..<6).map { column in
            let word = String((0..<9).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
            secrets.append(word)
            let shapes = [
                word, "\(word)@\(word).example", "<\(word)@x.example>", "\(word), \(word), \(word)", "=\(word)",
                "June \(word), 2026", "\(word)\n\(word)", "\"\(word)", "\(word)\u{7}", "\(word)\u{202E}",
                "Total \(word)",
                "46203", "03/04/2026", "",
            ]
            let fitting = ["\(word)@school.example", word, "data-cycle", "2026-06-30", "yes", "Completed"]
            return Bool.random(using: &generator)
                ? fitting[column] : shapes[Int.random(in: 0..<shapes.count, using: &generator)]
        }
    }

    private static func bytes(_ rows: [[String]], _ generator: inout SeededGenerator) -> [UInt8] {
        let separator = [",", ";", "\t"][Int.random(in: 0..<3, using: &generator)]
        let lines = rows.map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
        }
        var bytes = Array(lines.joined(separator: "\r\n").utf8)
        for _ in 0..<Int.random(in: 0...3, using: &generator) where bytes.count > 1 {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes.remove(at: place)
            case 1:
                bytes.insert([0x22, 0x2C, 0x0A, 0xE9, 0x81, 0x00][Int.random(in: 0..<6, using: &generator)], at: place)
            default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
            }
        }
        return bytes
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func quotesNoCell(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<6 {
            var secrets: [String] = []
            var rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in Self.row(&generator, secrets: &secrets)
            }
            if Int.random(in: 0..<6, using: &generator) > 0 { rows.insert(Self.headings, at: 0) }
            if Bool.random(using: &generator) { rows.insert(Self.row(&generator, secrets: &secrets), at: 0) }
            let result = try ImportSample.read(
                Self.bytes(rows, &generator), mapping: Self.mapping, isLastNameFirst: Bool.random(using: &generator))
            let said = result.problems.lowercased()
            for secret in secrets { #expect(!said.contains(secret)) }
        }
    }
}
