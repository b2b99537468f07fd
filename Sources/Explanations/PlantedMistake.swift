/// What the program says of mistakes that were planted for its tests, by id.
///
/// The tables are written by a test from `Tests/Fixtures/invalid`, so that no example stands in two places.
enum PlantedMistake {
    /// Stands before each id; no report has a line that begins so.
    private static let mark = "== "

    private static let reports: [String: String] = {
        var reports: [String: String] = [:]
        for table in [first, second, third] {
            var id = ""
            var lines: [Substring] = []
            for line in table.split(separator: "\n", omittingEmptySubsequences: false) {
                guard line.hasPrefix(mark) else {
                    lines.append(line)
                    continue
                }
                reports[id] = lines.joined(separator: "\n")
                id = String(line.dropFirst(mark.count))
                lines = []
            }
            reports[id] = lines.joined(separator: "\n")
        }
        return reports
    }()

    /// The report of the planted mistake of an id; nil where none is planted.
    static func report(of id: String) -> String? { reports[id] }
}
