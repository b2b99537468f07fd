import Foundation
import TestSupport
import Testing

/// The bill of materials, read by the library of those who made the format.
struct BillOfMaterialsTests {
    @Test(.enabled("spdx-tools is missing; 'make test' sets it up") { await Checker.sbom.isWanted() })
    func isADocumentOfSPDX() async throws {
        let file = try Workplace.emptyFolder("sbom").appending(path: "rosette.spdx.json")
        let made = try await ProgramRun(Workplace.repository.appending(path: ".ci/sbom"), [file.path])
        #expect(made.status == 0, "\(made.output)")
        let check = try await Checker.sbom.run([file.path])
        #expect(check.status == 0, "\(check.output)")
        // The check notices what is wrong.
        let text = try String(contentsOf: file, encoding: .utf8)
        let wrong = file.deletingLastPathComponent().appending(path: "wrong.spdx.json")
        try Data(text.replacing("\"Zlib\"", with: "\"no license\"").utf8).write(to: wrong)
        #expect(try await Checker.sbom.run([wrong.path]).status == 1)
    }
}
