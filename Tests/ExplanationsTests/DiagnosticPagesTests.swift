import Explanations
import Foundation
import TestSupport
import Testing

/// The pages in `docs/diagnostics/` say what `rosette explain` says.
@Suite struct DiagnosticPagesTests {
    private static let folder = "docs/diagnostics"

    @Test func writesAPageForEachExplanation() throws {
        let pages = Explanation.all.map { ($0.id, $0.markdown) } + [("README", ExplanationIndex.markdown)]
        for (name, text) in pages {
            let file = GeneratedFile(path: "\(Self.folder)/\(name).md")
            #expect(try file.isCurrent(text), "\(file.path) is out of date: CONTRIBUTING.md says how it is written")
        }
        let present = try FileManager.default.contentsOfDirectory(
            atPath: Workplace.repository.resolvingSymlinksInPath().appending(path: Self.folder).path)
        #expect(Set(present) == Set(Explanation.all.map { $0.id + ".md" } + ["README.md"]))
    }
}
