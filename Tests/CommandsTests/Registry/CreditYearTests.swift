import Foundation
import TestSupport
import Testing

/// Days at the two sides of the start of a credit year, wherever the machine stands.
struct CreditYearTests {
    @Test(arguments: ["America/Chicago", "Pacific/Honolulu", "Pacific/Kiritimati"])
    func putsDaysIntoTheirCreditYear(zone: String) async throws {
        let folder = try IssuingFolder()
        let environment = ["TZ": zone]
        func run(_ arguments: [String]) async throws {
            let options = ["--key", folder.path("key.json"), "--at", "2026-07-01T03:00:00Z"]
            let run = try await folder.run(arguments + options, environment: environment)
            #expect(run.status == 0, "\(run.diagnostics)")
        }
        try folder.put(
            """
            email,credential,completed,name,consent,credit
            june@school.example,equity-mindset@2020-09,2026-06-30,June Example,yes,administrator-academy
            july@school.example,equity-mindset@2020-09,2026-07-01,July Example,yes,administrator-academy

            """, at: "roster.csv")
        try await run(["keys", "generate"])
        try await run(["issue", folder.path("roster.csv")])
        let build = try await UserRun(["build"], in: folder.source.url, environment: environment)
        #expect(build.status == 0, "\(build.diagnostics)")
        let pages = try folder.source.files(below: "public/badges").filter { $0.hasSuffix("/index.html") }
            .map { try String(contentsOf: folder.source.url.appending(path: "public/badges/\($0)"), encoding: .utf8) }
        let june = try #require(pages.first { $0.contains("June Example") })
        let july = try #require(pages.first { $0.contains("July Example") })
        #expect(june.contains(#"<time datetime="2026-06-30">June 30, 2026</time>"#))
        #expect(june.contains("2026 (July 1, 2025 to June 30, 2026)"))
        #expect(july.contains(#"<time datetime="2026-07-01">July 1, 2026</time>"#))
        #expect(july.contains("2027 (July 1, 2026 to June 30, 2027)"))
    }
}
