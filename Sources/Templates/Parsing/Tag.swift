/// One tag as it stands in the text, not yet paired with others.
struct Tag {
    /// What the character after the opening delimiter makes of the tag.
    enum Sigil {
        case variable
        case raw
        case section
        case inverted
        case close
        case partial
        case parent
        case block
        case comment
        case delimiters
    }

    let sigil: Sigil
    /// The bytes of the name, without sigil, blanks and delimiters; empty for comments and delimiters.
    let name: Range<Int>
    /// The whole tag with its delimiters.
    let range: Range<Int>
}

extension Tag.Sigil {
    /// The sigil that a byte stands for, or nil where it already belongs to the name of a variable.
    init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        default: return nil
        }
    }
}
