extension String {
    /// The text with case, quote style, spacing and closing punctuation ignored.
    var foldedForMatching: String {
        let straight = lowercased().map { character -> Character in
            switch character {
            case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}": "'"
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}": "\""
            default: character
            }
        }
        return String(straight).split(whereSeparator: \.isWhitespace).joined(separator: " ").withoutClosingPunctuation
    }

    /// The text as a heading has it, without a full stop or the like at its end.
    var withoutClosingPunctuation: String {
        String(reversed().drop { ".;,:".contains($0) }.reversed())
    }
}
