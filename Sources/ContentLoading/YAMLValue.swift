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

    /// Whether nothing stands there, or `~`, which is YAML's word for it.
    var isNothing: Bool {
        if case .scalar(let text, isPlain: true) = kind { text.isEmpty || text == "~" } else { false }
    }

    /// What the value is, in words for a reader.
    var found: String {
        switch kind {
        case .scalar: isNothing ? "nothing" : "text"
        case .list: "a list"
        case .mapping: "a group of keys"
        }
    }

    /// A text in quotes, else what the value is.
    var quoted: String {
        if case .scalar(let text, _) = kind, !text.isEmpty { "'\(text)'" } else { found }
    }
}

/// One `key: value` of a mapping.
struct YAMLEntry: Sendable {
    let key: String
    let keyRange: SourceRange
    let value: YAMLValue
}
