/// Counts of badges of which every number can be told: the small ones are gone, and what they could be computed from.
package struct ShieldedTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// One for each dimension.
        package let values: [String]
        /// Nil where it is withheld.
        package let count: Int?
    }

    package let dimensions: [Dimension]
    package let rows: [Row]
    /// Nil where it is withheld.
    package let total: Int?
    /// Whether the table is too fine for any of its rows to be told.
    package let isWithheld: Bool

    /// - Parameters:
    ///   - dimensions: in the order that was asked for.
    ///   - total: the table with no dimension.
    ///   - table: that of the dimensions, where a micro-credential can be told from the edition.
    init(by dimensions: [Dimension], total: CountTable?, table: CountTable?) {
        self.dimensions = dimensions
        isWithheld = table?.isWithheld == true
        // Without badges there is no row, not even that of the total.
        self.total = total?.rows.first.map { $0.isShown ? $0.count : nil } ?? 0
        let known = table?.dimensions ?? []
        let rows = isWithheld ? [] : table?.rows ?? []
        self.rows = rows.map { row in
            let values = dimensions.map { dimension in
                if let place = known.firstIndex(of: dimension) { return row.values[place] }
                let edition = known.firstIndex(of: .edition).map { row.values[$0] } ?? ""
                return String(edition.prefix { $0 != "@" })
            }
            return Row(values: values, count: row.isShown ? row.count : nil)
        }.sorted { $0.values.lexicographicallyPrecedes($1.values) }
    }

    /// Whether there is no badge to be counted.
    package var isEmpty: Bool { total == 0 }

    /// Whether a number is missing.
    package var hasGaps: Bool { isWithheld || total == nil || rows.contains { $0.count == nil } }
}
