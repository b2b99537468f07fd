import Explanations
import Foundation
import TestSupport
import Testing

/// The pages in `docs/diagnostics/` say what `rosette explain` says.
@Suite struct DiagnosticPagesTests {
    private static let folder = "docs/diagnostics"

    @Test func writesAPageForEachExplanation() throws {
        try GeneratedFile(path: "\(Self.folder)/README.md").check(ExplanationIndex.markdown)
        for explanation in Explanation.all {
            try GeneratedFile(path: "\(Self.folder)/\(explanation.id).md").check(explanation.markdown)
        }
        let present = try FileManager.default.contentsOfDirectory(
            atPath: Workplace.repository.resolvingSymlinksInPath().appending(path: Self.folder).path)
        #expect(Set(present) == Set(Explanation.all.map { $0.id + ".md" } + ["README.md"]))
    }
}
