/// The keys of one kind of file, or of one group in it.
package struct RecordSchema: Sendable {
    /// What it is, in words that messages use too: "a news item", "site.yml".
    package let name: String
    /// Where such a file stands; nil for a group within another.
    package let path: String?
    package let keys: [ContentKey]
    /// What a key and its value are, where the keys are words of the file's own.
    package let ownKeys: String?

    init(_ name: String, path: String? = nil, _ keys: [ContentKey]) {
        self.name = name
        self.path = path
        self.keys = keys
        self.ownKeys = nil
    }

    /// One whose keys are words of the file's own.
    init(_ name: String, path: String? = nil, ownKeys: String) {
        self.name = name
        self.path = path
        self.keys = []
        self.ownKeys = ownKeys
    }

    subscript(key: String) -> ContentKey? { keys.first { $0.name == key } }

    /// The schema of the group or groups of a key; that key's words are its own where it is not declared.
    func inner(_ key: String) -> RecordSchema {
        self[key]?.inner ?? RecordSchema(key, ownKeys: "")
    }

    /// Every kind of file that people write by hand, in the order of the reference.
    package static let all: [RecordSchema] = [
        site, home, series, edition, rubric, commitment, newsItem, source, page, translation, siteTranslation, strings,
        importMapping, specimenIssuer,
    ]
}
