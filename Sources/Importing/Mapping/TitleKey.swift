import Foundation

/// A title or a word as it is compared: without regard to case, accents, spaces and punctuation.
struct TitleKey: Hashable {
    private let text: String

    /// - Returns: nil where no letter or digit is left.
    init?(_ text: String) {
        let folded = text.replacing("&", with: " and ").folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        let kept = folded.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        guard !kept.isEmpty else { return nil }
        self.text = String(String.UnicodeScalarView(kept))
    }
}
