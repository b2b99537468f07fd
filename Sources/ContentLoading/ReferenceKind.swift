/// What one file can refer to in another by its name.
enum ReferenceKind: String, Equatable, Sendable {
    case series
    case microCredential = "micro-credential"
    case commitment
    case source
    case creditOption = "credit-option"

    /// In a sentence.
    var words: String { self == .creditOption ? "credit option" : rawValue }
}
