import JSONText

/// What texts were read as, for texts that come again and again, such as the few editions and days of a hundred thousand awards.
struct RecentValues<Value> {
    private static var limit: Int { 256 }

    private var values: [String: (text: String, value: Value)] = [:]

    /// The value of a text, read only where it is not among the recent ones.
    mutating func value(of text: String, _ read: (String) -> Value?) -> Value? {
        // A dictionary takes letters for equal that are composed differently.
        if let known = values[text], known.text.hasSameScalars(as: text) { return known.value }
        guard let value = read(text) else { return nil }
        if values.count >= Self.limit { values.removeAll(keepingCapacity: true) }
        values[text] = (text, value)
        return value
    }
}
