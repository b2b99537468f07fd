import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Importing
import Issuing
import Testing

struct ProposalTests {
    private func propose(_ text: String) -> (text: String?, problems: String) {
        var log = DiagnosticLog()
        let proposal = MappingProposal(Array(text.utf8), path: "export.csv", log: &log)
        return (proposal?.text, log.text)
    }

    @Test(arguments: [
        (
            "Report of June\n\nFirst name,Last name,Email address,Course,Date completed\n",
            [
                "  email: Email address", "  name: [First name, Last name]", "  credential: Course",
                "  completed: Date completed",
            ]
        ),
        (
            "Nombre;Apellidos;Correo electrónico;Curso;Fecha de finalización;Estado\n",
            [
                "  email: Correo electrónico", "  name: [Nombre, Apellidos]", "  credential: Curso",
                "  completed: Fecha de finalización", "  status: Estado", "  earned: []",
            ]
        ),
        (
            "Recipient Email\tBadge Name\tIssued At\tState: \"now\"\n",
            [
                "  email: Recipient Email", "  credential: Badge Name", "  completed: Issued At",
                "#   State: \"now\"",
            ]
        ),
    ])
    func recognizesHeadings(text: String, lines: [String]) throws {
        let (proposal, problems) = propose(text)
        #expect(problems == "")
        let written = try #require(proposal).components(separatedBy: "\n")
        for line in lines { #expect(written.contains(line), "\(line)") }
    }

    @Test(arguments: [
        "ann@school.example,Ann Example,2026-06-30\n", "Ann,Completed,7\n", "", "Name,Course,2026-06-30\n",
        "Name,Email,ann@school.example\n",
    ])
    func showsNoRowThatMayBeSomebodys(text: String) {
        let (proposal, problems) = propose(text)
        #expect(proposal == nil)
        #expect(
            problems.contains(
                "error: no row at the beginning of this file could be recognized as its headings [import-heading]"))
    }

    @Test func saysOnUseWhatAProposalLacks() throws {
        let proposal = try #require(propose("Email,Course,Status,Other\n").text)
        let result = try ImportSample.read("Email,Course,Status,Other\n", mapping: proposal)
        #expect(result.problems.contains("error: the mapping does not say when a row was completed [import-mapping]"))
        #expect(
            result.problems.contains(
                "error: there is a column of statuses, but no status that counts as earned [import-mapping]"))
    }

    @Test func canBeUsedAsItIsWhereNothingIsMissing() throws {
        let export = "Full name,E-mail,Badge,Completion date\nAda,a@school.example,Data Cycle,2026-06-30\n"
        let proposal = try #require(propose(export).text)
        let result = try ImportSample.read(export, mapping: proposal)
        #expect(result.problems == "")
        #expect(result.outcome?.rows.count == 1)
    }

    @Test func readsTheReportOfMoodle() throws {
        var log = DiagnosticLog()
        let source = SourceText(
            path: "preset", text: ImportPreset.moodleCourseCompletion.text + "fixed: {credential: data-cycle}\n")
        let mapping = try #require(ImportMapping.read(source, log: &log))
        #expect(log.text == "")
        #expect(mapping.leavesOutEmptyDays)
        let export =
            "ID,Name,Email address,Quiz,Quiz - Completion date,Course complete\n7,Ada Example,a@school.example,Completed,29/06/26 14:00,\"30/06/26, 14:05\"\n8,Ben,b@school.example,,,\n"
        let result = try ImportSample.read(
            export, mapping: ImportPreset.moodleCourseCompletion.text + "fixed: {credential: data-cycle}\n", order: .dmy
        )
        #expect(result.problems == "")
        #expect(result.outcome?.rows.map(\.completed.description) == ["2026-06-30"])
    }
}
