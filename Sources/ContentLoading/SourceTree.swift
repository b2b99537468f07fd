package import CatalogModel

/// The files of a source folder that a build reads, listed once and in a fixed order.
package struct SourceTree: Sendable {
    /// The folder that holds `content/` and `templates/`.
    package let root: String
    /// Files below `content/` outside the registry, sorted by path.
    package let content: [ContentPath]
    /// Files below `templates/`, as paths below it, sorted.
    package let templates: [ContentPath]
    /// Award, revocation and key files below `content/registry/`, as paths below it, sorted.
    package let registry: [ContentPath]
    /// The folders that are not there, of `content` and `templates`: reported once, and not for each file looked for in them.
    package let missingFolders: Set<String>
    private let contentNames: Set<ContentPath>

    package init(
        root: String, content: [ContentPath], templates: [ContentPath], registry: [ContentPath],
        missingFolders: Set<String> = []
    ) {
        self.root = root
        self.content = content
        self.templates = templates
        self.registry = registry
        self.missingFolders = missingFolders
        self.contentNames = Set(content)
    }

    /// Whether there is such a file below `content/`.
    package func hasContent(_ path: ContentPath) -> Bool { contentNames.contains(path) }

    /// The path that opens a content file.
    package func file(_ path: ContentPath) -> String { "\(root)/content/\(path)" }
    /// The path that opens a file below `templates/`.
    package func templateFile(_ path: ContentPath) -> String { "\(root)/templates/\(path)" }
    /// The path that opens a file below `content/registry/`.
    package func registryFile(_ path: ContentPath) -> String { "\(root)/content/registry/\(path)" }
}
