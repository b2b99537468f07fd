import CatalogModel

/// In what ways a kind of page can leave the others.
enum DepartureKeys {
    case none
    /// It can be retired.
    case retirement
    /// It can be retired, or move to another site.
    case all
}

extension RecordReader {
    /// Reads `retired` with `retired-reason` and `replaced-by`, or `moved-to`.
    mutating func departure(_ keys: DepartureKeys) -> Departure? {
        if keys == .none { return nil }
        let isRetired = ["retired", "retired-reason", "replaced-by"].contains(where: has)
        let moved = keys == .all ? optionalText("moved-to") : nil
        if let moved, isRetired { report(.twoDepartures, at: moved.range) }
        // Of a page in use no key of these is missing, and all are known.
        let date = isRetired ? date("retired") : optionalDate("retired")
        let reason = isRetired ? text("retired-reason") : optionalText("retired-reason")
        let successor = optionalText("replaced-by")
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
