import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Issuing

/// Rosters: all rows or none, and no report shows what stands in one.
struct RosterEntry: FuzzEntry {
    let seeds = [
        "email,credential,completed\nada@example.org,listening,2024-06-01\n",
        "\u{FEFF}sep=;\nearner;email;credential;completed;name;consent;identity\n1;a@b.example;listening@2024-05;2024-06-01;\"A \"\"B\"\"\";yes;hashed\n",
        "completed\tcredential\temail\r\n6/1/2024\tListening\tx@example.org\r\n",
        "credential,email,completed,credit,provider\nlistening,a@example.org,45444,,\n",
    ].map { Array($0.utf8) }
    let words = [
        ",", ";", "\t", "\"", "\"\"", "\r\n", "\n", "sep=", "email", "credential", "completed", "earner", "name",
        "consent",
        "identity", "credit", "provider", "yes", "no", "@", "a@b.example", "listening", "listening@2024-05",
        "2024-06-01",
        "1/2/24", "45444", "=1+1", "hashed", "none", "\u{FEFF}", "\u{3000}",
    ]
    private let context: RosterContext

    init(in folder: URL) throws { context = try BaseCatalog.read().rosterContext() }

    func run(_ input: [UInt8]) throws {
        var log = DiagnosticLog()
        let roster = Roster(input, path: "roster.csv", context: context, log: &log)
        try expect((roster == nil) == log.hasErrors, "a roster was refused without a word, or taken with an error")
        try ReportRules.check(log)
        for diagnostic in log.sorted {
            guard case .range(let range) = diagnostic.place else { continue }
            try expect(range.source.excerpts == .withheld, "a report shows a line of a roster")
        }
    }
}
