/// A key of a file that people write: what it takes, whether it must be there, and what it is for.
///
/// `RecordReader` reads a key as it is declared here, and `docs/reference/content.md` is written from the same.
package struct ContentKey: Sendable {
    /// What stands after the key.
    package enum Value: Sendable {
        case text
        case texts
        case textOrTexts
        case number
        case date
        case slug
        case slugs
        /// One of these words.
        case choice([String])
        case group(RecordSchema)
        case groups(RecordSchema)
    }

    /// Whether it may be left out.
    package enum Need: Sendable, Equatable {
        case required
        case optional
        /// What it depends on, in words that follow "needed"; who reads it says which it is.
        case depending(String)
    }

    /// Which of these a value is, for who reads it.
    enum Form: Sendable {
        case text
        case texts
        case textOrTexts
        case number
        case date
        case slug
        case slugs
        case choice
        case group
        case groups
    }

    package let name: String
    package let value: Value
    package let need: Need
    /// What it is for, in one line.
    package let meaning: String
    /// As it stands in a file.
    package let example: String

    init(_ name: String, _ value: Value, _ need: Need, _ meaning: String, example: String) {
        self.name = name
        self.value = value
        self.need = need
        self.meaning = meaning
        self.example = example
    }

    /// One that must be there.
    init(_ name: String, _ value: Value, _ meaning: String, example: String) {
        self.init(name, value, .required, meaning, example: example)
    }

    /// A key that takes one of the words of a type.
    static func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, of type: Choice.Type, need: Need = .required, _ meaning: String, example: String
    ) -> ContentKey where Choice.RawValue == String {
        ContentKey(name, .choice(Choice.allCases.map(\.rawValue)), need, meaning, example: example)
    }
}

extension ContentKey {
    /// The keys of the group, or of each of the groups, that it takes.
    package var inner: RecordSchema? {
        switch value {
        case .group(let schema), .groups(let schema): schema
        case .text, .texts, .textOrTexts, .number, .date, .slug, .slugs, .choice: nil
        }
    }

    var isDepending: Bool {
        if case .depending = need { true } else { false }
    }

    var form: Form {
        switch value {
        case .text: .text
        case .texts: .texts
        case .textOrTexts: .textOrTexts
        case .number: .number
        case .date: .date
        case .slug: .slug
        case .slugs: .slugs
        case .choice: .choice
        case .group: .group
        case .groups: .groups
        }
    }
}
