import Foundation
import Fuzzing
import TestSupport
import Testing

/// The short form of `make fuzz`: some inputs for each part, the same in every run.
@Suite(.timeLimit(.minutes(60)))
struct ShortFuzzTests {
    /// How many inputs each part gets: those that are slow to try get few.
    private static let counts: [FuzzTarget: Int] = [
        .site: 12, .frontMatter: 60, .credential: 100, .archive: 60, .awardFile: 150, .linkedData: 200,
    ]

    @Test(arguments: FuzzTarget.allCases)
    func keepsWhatMustHold(of target: FuzzTarget) async throws {
        let folder = try Workplace.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let entry = try await target.entry(in: folder)
        let seed: UInt64 = 20_261_123
        var mutation = InputMutation(of: entry, seed: seed)
        for number in 0..<Self.counts[target, default: 300] {
            let input = mutation.next(atMost: 4_096)
            if let problem = await Self.problem(of: input, entry) {
                let shortest = await InputShrinking.shortest(input) { await Self.problem(of: $0, entry) != nil }
                Issue.record(
                    """
                    \(target.rawValue), seed \(seed), input \(number): \(problem)
                    shortest: \(shortest.map { String($0, radix: 16) }.joined(separator: " "))
                    \(String(decoding: shortest, as: UTF8.self).debugDescription)
                    """)
                return
            }
        }
    }

    private static func problem(of input: [UInt8], _ entry: any FuzzEntry) async -> String? {
        do {
            try await entry.run(input)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
