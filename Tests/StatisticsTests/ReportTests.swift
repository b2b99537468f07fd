import Statistics
import Testing

/// What is printed, word for word.
struct ReportTests {
    private static let report = report(["a & b": 120, "b": 80, "c": 3])

    private static func report(_ counts: [String: Int], isSpecimen: Bool = false) -> StatisticsReport {
        let table = DisclosurePlan(of: BadgeTally(byMicroCredential: counts)).table(by: [.microCredential])
        return StatisticsReport(table, isSpecimen: isSpecimen, yearName: nil)
    }

    @Test func writesATable() {
        let expected = """
            Badges by micro-credential (badges, not people)

            micro-credential    badges
            a & b                  120
            b                 withheld
            c                 withheld
            total                  203

            Badges that were withdrawn are left out.
            Withheld: a number under 10, or one from which such a number could be computed.

            """
        #expect(Self.report.text == expected)
    }

    @Test func writesCSV() {
        #expect(
            Self.report.csv
                == "micro-credential,\"badges, not people\"\r\na & b,120\r\nb,withheld\r\nc,withheld\r\n")
    }

    /// The name of a provider is whatever the settings say.
    @Test func writesCellsThatNothingRuns() {
        #expect(
            Self.report(["=HYPERLINK(A1)": 120, "c;-d": 50]).csv
                == "micro-credential,\"badges, not people\"\r\n'=HYPERLINK(A1),120\r\n\"c;'-d\",50\r\n")
    }

    @Test func writesJSON() {
        let expected = """
            {
              "unit": "badges, not people",
              "specimens": false,
              "by": [
                "micro-credential"
              ],
              "smallest-number-told": 10,
              "notes": [
                "Badges that were withdrawn are left out.",
                "Withheld: a number under 10, or one from which such a number could be computed."
              ],
              "total": 203,
              "rows": [
                {
                  "micro-credential": "a & b",
                  "badges": 120
                },
                {
                  "micro-credential": "b",
                  "badges": null
                },
                {
                  "micro-credential": "c",
                  "badges": null
                }
              ]
            }

            """
        #expect(Self.report.json == expected)
    }

    @Test func drawsAChartThatReadsAsText() {
        let svg = Self.report.svg
        #expect(svg.contains("<title id=\"stats-title\">Badges by micro-credential (badges, not people)</title>"))
        #expect(
            svg.contains(
                "<desc id=\"stats-desc\">a &amp; b: 120. b: withheld. c: withheld. Total: 203. Badges that were withdrawn are left out."
            ))
        #expect(svg.contains("role=\"img\"") && svg.contains("prefers-color-scheme: dark"))
        #expect(svg.matches(of: #/<rect /#).count == 1)
    }

    @Test func saysThatThereIsNoBadge() {
        #expect(
            Self.report([:]).text == """
                Badges by micro-credential (badges, not people)

                There is no badge that stands.

                """)
        #expect(Self.report([:]).svg.contains(">There is no badge that stands.</text>"))
        #expect(Self.report([:], isSpecimen: true).text.contains("There is no specimen that stands."))
    }
}
