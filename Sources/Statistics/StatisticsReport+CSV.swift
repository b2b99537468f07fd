extension StatisticsReport {
    /// A row for each number, without the total, which spreadsheets would add to the rest.
    package var csv: String {
        let header = table.dimensions.map(\.rawValue) + [Self.unit]
        let rows = table.rows.map { $0.values + [$0.count.map(String.init) ?? Self.withheld] }
        return ([header] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
