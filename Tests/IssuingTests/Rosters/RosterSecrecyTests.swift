import Diagnostics
import Foundation
import Issuing
import TestSupport
import Testing

/// No cell of a roster stands in any message, whatever is wrong with the roster.
struct RosterSecrecyTests {
    private static let letters = Array("bcdfghjklmnpqrstvwxz")

    private static func word(_ generator: inout SeededGenerator, count: Int = 9) -> String {
        String((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
    }

    /// A row whose every cell is a word that stands nowhere else, in a shape that its column may have.
    private static func row(_ generator: inout SeededGenerator, secrets: inout [String]) -> [String] {
        (0..<11).map { column in
            let word = word(&generator)
            secrets.append(word)
            let shapes = [
                word, "\(word)@\(word).example", "<\(word)@x.example>", "\(word) \(word.uppercased())",
                "\(word)-\(word)",
                "data-cycle@\(word)", "June \(word), 2026", "6/30/\(word)", "\(word)\n\(word)", "\"\(word)",
                "\(word)\u{7}",
                "\(word)@", "\(word)\u{202E}",
            ]
            let fitting = [
                "\(word)@school.example", "id-\(word)", "data-cycle", "2026-06-30", word.capitalized, "yes", "hashed",
                "hours", "north-office", "\(word) Office", "2026-07-01",
            ]
            return Bool.random(using: &generator)
                ? fitting[column] : shapes[Int.random(in: 0..<shapes.count, using: &generator)]
        }
    }

    private static func text(_ rows: [[String]], _ generator: inout SeededGenerator) -> [UInt8] {
        let separator = [",", ";", "\t"][Int.random(in: 0..<3, using: &generator)]
        var bytes = Array(
            rows.map { $0.map { written($0, &generator) }.joined(separator: separator) }.joined(separator: "\n").utf8)
        let signs = Array("\";,\t\n\r @".utf8) + [0x80, 0x1B]
        for _ in 0..<Int.random(in: 0...4, using: &generator) where bytes.count > 1 {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: place)
            default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
            }
        }
        return bytes
    }

    private static func written(_ cell: String, _ generator: inout SeededGenerator) -> String {
        // Now and then a cell goes out as no program would write it.
        Int.random(in: 0..<12, using: &generator) == 0 ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// As it might stand in a message: as it is, or encoded in one of the ways that programs encode text.
    private static func forms(of secret: String) -> [String] {
        let base64 = (0..<3).map { offset in
            // Base 64 looks different at each of three offsets; the middle of each is the secret's alone.
            let padded = Data((String(repeating: " ", count: offset) + secret).utf8)
            return String(padded.base64EncodedString().dropFirst(4).prefix(8))
        }
        let percent = secret.utf8.map { "%" + String($0, radix: 16) }.joined()
        return [secret, String(secret.reversed())] + base64 + [String(percent.prefix(15))]
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func quotesNoCell(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let context = try RosterSample.context()
        for _ in 0..<8 {
            var secrets: [String] = []
            var rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in Self.row(&generator, secrets: &secrets)
            }
            if Bool.random(using: &generator), let first = rows.first { rows.append(first) }
            if Int.random(in: 0..<8, using: &generator) > 0 {
                var headings = RosterColumn.allCases.map(\.rawValue)
                if Bool.random(using: &generator) {
                    secrets.append(Self.word(&generator))
                    headings[Int.random(in: 0..<11, using: &generator)] = secrets[secrets.count - 1]
                }
                rows.insert(headings, at: 0)
            }
            let (roster, log) = try RosterSample.read(Self.text(rows, &generator), context: context)
            #expect((roster == nil) == log.hasErrors)
            let said = [log.text, "\(log.sorted.map { [$0.id, $0.message, $0.hint ?? ""] + $0.notes.map(\.message) })"]
                .joined().lowercased()
            for secret in secrets {
                #expect(Self.forms(of: secret).allSatisfy { !said.contains($0.lowercased()) })
            }
        }
    }

    /// A message is made of its own words, of what the catalog says and of numbers: nothing of the roster is needed
    /// for it.
    @Test func saysTheSameOfTwoRostersWithTheSameMistakes() throws {
        func roster(_ word: String) -> String {
            """
            email,credential,completed,consent,identity,credit,provider,name
            \(word),data-cycle,2026-06-30,,,,,
            \(word)@school.example,\(word),2026-06-30,,,,,
            \(word)@school.example,data-cycle,\(word),,,,,
            \(word)@school.example,data-cycle,2026-06-30,\(word),\(word),\(word),\(word),
            \(word)@school.example,data-cycle,2026-06-30,yes,,,,\(word)@
            \(word)@school.example,data-cycle,2026-06-30,yes,,,,\(word)
            \(word)@school.example,data-cycle,2026-06-30,yes,,hours,,\(word)
            """
        }
        let problems = try RosterSample.problems(roster("qxqxqxqx"))
        #expect(problems == (try RosterSample.problems(roster("zkzkzkzk"))))
        #expect(problems.split(separator: "\n").count { $0.contains(": error: ") } == 9)
    }
}
