import Issuing

/// A heading as it is compared: without regard to case, and to how much white space stands where.
struct Heading: Hashable {
    let text: String

    init(_ text: String) {
        self.text = text.trimmedForCell.composed.lowercased().split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
