extension StatisticsReport {
    /// For a terminal.
    package var text: String {
        if table.isEmpty { return "\(title) (\(Self.unit))\n\n\(emptyText)\n" }
        let header = table.dimensions.map(\.rawValue) + ["badges"]
        let rows = table.rows.map { $0.values + [$0.count.map(String.init) ?? Self.withheld] }
        let total = ["total"] + table.dimensions.dropFirst().map { _ in "" } + [totalText]
        let lines = [header] + rows + [total]
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        let body = lines.map { cells in
            cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == cells.count - 1 ? space + cell : cell + space
            }.joined(separator: "  ") + "\n"
        }.joined()
        return "\(title) (\(Self.unit))\n\n\(body)\n" + notes.map { $0 + "\n" }.joined()
    }
}
