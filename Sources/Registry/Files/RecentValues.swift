/// What texts in ASCII were read as, for texts that come again and again: a hundred thousand awards have few editions and days.
struct RecentValues<Value> {
    private static var limit: Int { 256 }

    private var values: [String: (length: Int, value: Value)] = [:]

    /// The value of a text, read only where it is not among the recent ones.
    mutating func value(of text: String, _ read: (String) -> Value?) -> Value? {
        // A dictionary takes letters for equal that are composed differently; what an ASCII text equals so is longer.
        if let known = values[text], known.length == text.utf8.count { return known.value }
        guard let value = read(text) else { return nil }
        if values.count >= Self.limit { values.removeAll(keepingCapacity: true) }
        values[text] = (text.utf8.count, value)
        return value
    }
}
