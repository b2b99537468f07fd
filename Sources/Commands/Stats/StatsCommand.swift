import ArgumentParser
import Diagnostics
import Statistics

/// `rosette stats`: how many badges there are, without telling of anybody.
struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count badges.",
        discussion: """
            Counts badges, not people: who earned three is counted three times. Badges that were withdrawn are left out. \
            Numbers under 10 are withheld, and others where such a number could be computed from them, also from tables \
            by other things. The seals of award files are checked first.
            """)

    @Option(
        help: ArgumentHelp(
            "What to count by: one or several of micro-credential, edition, credit-year, credit and provider.",
            valueName: "list"),
        completion: .list(Dimension.allCases.map(\.rawValue)),
        transform: Self.dimensions)
    var by: [Dimension]

    @Option(help: "How counts are told.")
    var format = StatsFormat.table

    @OptionGroup var options: RegistryOptions

    func run() async throws {
        Terminal.outliveReaders()
        let job = StatsJob(source: options.source, isSpecimen: options.specimens)
        let found = job.run()
        DiagnosticReport(found.log, consequence: "nothing was counted").print(to: .standardError)
        guard !found.log.hasErrors else { throw ExitCode(1) }
        let table = DisclosurePlan(of: found.tally).table(by: by)
        let report = StatisticsReport(table, isSpecimen: options.specimens, yearName: found.yearName)
        let text =
            switch format {
            case .table: report.text
            case .csv: report.csv
            case .json: report.json
            case .svg: report.svg
            }
        Terminal.standardOutput.write(text)
    }

    private static func dimensions(_ text: String) throws -> [Dimension] {
        let dimensions = try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
            guard let dimension = Dimension(rawValue: String(name)) else {
                throw ValidationError(
                    "'\(name)' is nothing to count by; there are micro-credential, edition, credit-year, credit and provider."
                )
            }
            return dimension
        }
        if Set(dimensions).count < dimensions.count { throw ValidationError("'\(text)' names something twice.") }
        return dimensions
    }
}
