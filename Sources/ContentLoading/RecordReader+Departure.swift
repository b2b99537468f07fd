import CatalogModel

extension RecordReader {
    /// Reads `retired` with `retired-reason` and `replaced-by`, or `moved-to`, as far as the schema has them.
    mutating func departure() -> Departure? {
        guard declares("retired") else { return nil }
        let isRetired = ["retired", "retired-reason", "replaced-by"].contains(where: has)
        let moved = declares("moved-to") ? text("moved-to") : nil
        if let moved, isRetired { report(.twoDepartures, at: moved.range) }
        // Of a page in use no key of these is missing, and all are known.
        let date = date("retired", isRequired: isRetired)
        let reason = text("retired-reason", isRequired: isRetired)
        let successor = text("replaced-by")
        if let moved {
            guard ["https://", "http://"].contains(where: { moved.value.hasPrefix($0) }) else {
                report(.invalidAddress(moved.value), at: moved.range)
                return nil
            }
            return .moved(to: moved.value)
        }
        guard let date, let reason else { return nil }
        return .retired(since: date.value, reason: reason.value, successor: successor)
    }
}
