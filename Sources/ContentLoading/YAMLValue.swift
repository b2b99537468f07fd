import Diagnostics

/// A node of a YAML document with its place: scalars keep the text as written, so that `no` stays a word and `1.10` two digits.
struct YAMLValue: Sendable {
    enum Kind: Sendable {
        /// The text and whether it stood in quotes or a block.
        case scalar(String, isPlain: Bool)
        case list([YAMLValue])
        case mapping([YAMLEntry])
    }

    let kind: Kind
    let range: SourceRange

    /// What the value is, in words for a reader.
    var kindName: String {
        switch kind {
        case .scalar("", isPlain: true): "nothing"
        case .scalar: "text"
        case .list: "a list"
        case .mapping: "a group of keys"
        }
    }
}

/// One `key: value` of a mapping.
struct YAMLEntry: Sendable {
    let key: String
    let keyRange: SourceRange
    let value: YAMLValue
}
