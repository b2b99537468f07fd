/// What to do about a page that is gone.
enum LostPageAdvice: Equatable, Sendable {
    /// A page is probably what became of it.
    case renamed(to: String, file: String, alias: String, hasAliases: Bool)
    /// Nobody can say what became of it.
    case unknown(alias: String)

    var text: String {
        switch self {
        case .renamed(let address, let file, let alias, let hasAliases):
            let entry = hasAliases ? "add '\(alias)' to 'aliases'" : "write 'aliases: [\(alias)]'"
            return "if it is '\(address)' now, \(entry) at the head of '\(file)'; "
                + "if it is over, put its file back and say so with 'retired'"
        case .unknown(let alias):
            return "write 'aliases: [\(alias)]' at the head of the page that readers should come to; "
                + "or put its file back, and say with 'retired' that it is over"
        }
    }
}
