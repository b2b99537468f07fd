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
        let text = text.lowercased()
        let scalars = text.unicodeScalars
        var parts: [String] = []
        /// Of the word that is being read: where it begins, and what follows its last letter or digit.
        var word: (start: String.Index, end: String.Index)?
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            let scalar = scalars[index]
            if isLetterOrDigit(scalar) {
                word = (word?.start ?? index, next)
            } else if let (start, end) = word, !isJoint(scalar) {
                parts.append(String(text[start..<end]))
                word = nil
            }
            index = next
        }
        if let (start, end) = word { parts.append(String(text[start..<end])) }
        return parts
    }

    /// Marks count as letters: where accents are written apart from them, a word goes on.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        // Most are ASCII, which is told without tables.
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "'", "\u{2019}": true
        default: false
        }
    }
}
