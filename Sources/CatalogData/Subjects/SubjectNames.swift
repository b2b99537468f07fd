import CatalogModel

/// What the files call their subjects: whole addresses, and identifiers made from them.
///
/// An identifier stays the same from build to build, and when the site moves: `docs/decisions/0015-catalog-as-data.md`.
struct SubjectNames: Sendable {
    private let baseURL: BaseURL
    private let namespace: NameBasedUUID

    /// - Parameters:
    ///   - baseURL: where the site is now.
    ///   - firstBaseURL: where it was when the first identifiers were made.
    init(baseURL: BaseURL, firstBaseURL: BaseURL) {
        self.baseURL = baseURL
        self.namespace = NameBasedUUID(of: firstBaseURL.description, in: .addresses)
    }

    func address(of subject: Subject) -> String { baseURL.absolute(subject.address, anchor: subject.anchor) }

    func identifier(of subject: Subject) -> String { identifier(of: subject.name) }

    /// The identifier of what has no place in the site, by another name that never changes.
    func identifier(of name: String) -> String { NameBasedUUID(of: name, in: namespace).description }
}
