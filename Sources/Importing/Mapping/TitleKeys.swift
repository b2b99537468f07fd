/// Keys of texts that come in an export again and again.
struct TitleKeys {
    private static let limit = 10_000

    private var known: [String: TitleKey?] = [:]

    /// The key of a text, made once.
    mutating func key(of text: String) -> TitleKey? {
        if let key = known[text] { return key }
        let key = TitleKey(text)
        if known.count < Self.limit { known[text] = .some(key) }
        return key
    }
}
