import Foundation
import Fuzzing
import TestSupport
import Testing

/// Every input that once broke something, by the part that it broke: `Tests/Fixtures/fuzzing/<part>/`.
@Suite(.timeLimit(.minutes(60)))
struct FoundInputTests {
    private static let folder = Workplace.fixtures.appending(path: "fuzzing")

    @Test(arguments: FuzzTarget.allCases)
    func survivesWhatWasFound(in target: FuzzTarget) async throws {
        let inputs = Self.folder.appending(path: target.rawValue)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: inputs.path), !names.isEmpty else {
            return
        }
        let folder = try Workplace.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let entry = try await target.entry(in: folder)
        for name in names.sorted() {
            let input = [UInt8](try Data(contentsOf: inputs.appending(path: name)))
            await #expect(throws: Never.self, "\(name)") { try await entry.run(input) }
        }
    }

    @Test func knowsThePartsOfAllFixtures() throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) ?? []
        let known = Set(FuzzTarget.allCases.map(\.rawValue))
        #expect(names.filter { !known.contains($0) && $0 != "README.md" } == [])
    }
}
