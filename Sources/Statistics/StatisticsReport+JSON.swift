import JSONText

extension StatisticsReport {
    /// A withheld number is `null`.
    package var json: String {
        let rows = table.rows.map { row in
            JSONOutput.object(
                zip(table.dimensions, row.values).map { .init($0.rawValue, .string($1)) } + [
                    .init("badges", row.count.map { .int($0) } ?? .null)
                ])
        }
        let document: JSONOutput = [
            "unit": .string(Self.unit),
            "specimens": .bool(isSpecimen),
            "by": .strings(table.dimensions.map(\.rawValue)),
            "smallest-number-told": .int(DisclosurePlan.smallest),
            "notes": .strings(notes),
            "total": table.total.map { .int($0) } ?? .null,
            "rows": .array(rows),
        ]
        return String(decoding: JSONWriter(layout: .pretty).bytes(of: document), as: UTF8.self)
    }
}
