import TableText

extension StatisticsReport {
    /// A row for each number, without the total, which spreadsheets would add to the rest.
    package var csv: String {
        let header = table.dimensions.map(\.rawValue) + [Self.unit]
        let rows = table.rows.map { $0.values + [$0.count.map(String.init) ?? Self.withheld] }
        return ([header] + rows).map { TableLine($0).text }.joined()
    }
}
