/// The words of texts, as far as a search needs them.
///
/// How words are compared, without accents and capitals, is known to the script alone; here they are only told apart.
enum SearchText {
    /// Each word once, in the order of the text and in lower case.
    ///
    /// - Parameters:
    ///   - text: what is looked through.
    ///   - others: texts whose words need not be found again.
    /// - Returns: the words, hyphens and apostrophes within them included.
    static func words(of text: String, beside others: [String] = []) -> [String] {
        var seen = Set(others.flatMap { parts(of: $0) })
        return parts(of: text).filter { seen.insert($0).inserted }
    }

    /// Letters and digits; hyphens and apostrophes only between them, for who writes "microcredential" or "dont".
    private static func parts(of text: String) -> [String] {
        text.lowercased().split { !isInWord($0) }
            .compactMap { part in
                guard let first = part.firstIndex(where: isLetterOrDigit),
                    let last = part.lastIndex(where: isLetterOrDigit)
                else { return nil }
                return String(part[first...last])
            }
    }

    private static func isLetterOrDigit(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func isInWord(_ character: Character) -> Bool {
        isLetterOrDigit(character) || "-\u{2010}\u{2011}'\u{2019}".contains(character)
    }
}
