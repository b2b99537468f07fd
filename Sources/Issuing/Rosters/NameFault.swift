import Credentials

/// Why a text cannot be a public name.
enum NameFault: Equatable, Sendable {
    case atSign
    case lineEnd
    case tooLong
    case unseenCharacter

    /// - Parameter text: what `PublicName` has refused, without white space at its ends.
    init(in text: String) {
        let scalars = text.unicodeScalars
        if scalars.contains(where: { ["@", "\u{FE6B}", "\u{FF20}"].contains($0) }) {
            self = .atSign
        } else if scalars.contains(where: { ["\n", "\r", "\u{2028}", "\u{2029}"].contains($0) }) {
            self = .lineEnd
        } else if text.utf8.count > PublicName.byteLimit {
            self = .tooLong
        } else {
            self = .unseenCharacter
        }
    }
}
