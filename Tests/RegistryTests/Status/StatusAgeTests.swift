import CatalogModel
import Diagnostics
import Registry
import Testing

/// The list of the sample was signed on 2026-09-15.
struct StatusAgeTests {
    private let registry: AwardRegistry

    init() throws {
        let folder = try TemporaryRegistry()
        try folder.put(SampleRegistry.statusList(), at: "status/1.json")
        var log = DiagnosticLog()
        registry = folder.registry(log: &log)
    }

    private func problems(on day: String) throws -> String {
        var log = DiagnosticLog()
        StatusAgeCheck.check(registry, today: try #require(CalendarDate(iso: day)), log: &log)
        return log.text
    }

    @Test(arguments: ["2026-09-15", "2027-09-14", "2027-09-15", "2020-01-01"])
    func saysNothingForAYear(_ day: String) throws { #expect(try problems(on: day) == "") }

    @Test(arguments: ["2027-09-16", "2031-01-01"])
    func warnsOfAnOldList(_ day: String) throws {
        let text = try problems(on: day)
        #expect(
            text.hasSuffix(
                """
                status/1.json: warning: this status list was signed on 2026-09-15, more than a year ago [old-status-list]
                   = hint: run 'rosette status' to sign it with today's date; once a year is enough

                """), "\(text)")
    }
}
