import ContentLoading

/// Tells rows of totals and closing words from those about somebody.
enum SummaryRow {
    private static let words = [
        "total", "totals", "grand total", "subtotal", "sub total", "sum", "summary", "count", "average", "mean",
        "records", "rows", "end of report", "end of file", "generated", "exported", "printed", "report", "suma",
        "promedio", "resumen", "cuenta", "totales", "fin del informe",
    ]

    /// Whether a row's first words are those of a total, and nothing in it tells of a completion.
    ///
    /// - Parameters:
    ///   - first: the first cell that is not empty.
    ///   - hasEmail: whether an address stands under the heading of addresses.
    ///   - days: what stands where a day does in other rows.
    /// - Returns: false where the row may be about somebody.
    static func isOne(first: String, hasEmail: Bool, days: [String]) -> Bool {
        guard !hasEmail, first.utf8.first.map({ $0 < 0x80 }) == true else { return false }
        let text = first.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        let isSummary = words.contains { word in
            text.hasPrefix(word) && (text.count == word.count || text.dropFirst(word.count).first == " ")
        }
        return isSummary && days.allSatisfy { !isDay(ImportedDay($0, order: nil)) }
    }

    private static func isDay(_ day: ImportedDay) -> Bool {
        switch day {
        case .day, .ambiguous: true
        case .otherOrder, .serial, .noSuchDay, .unreadable: false
        }
    }
}
