import CatalogModel
import ContentLoading
import Registry

/// The files of one of the two registries of a source folder.
struct RegistryFolderFiles: Sendable {
    /// The folder of the registry, from the source folder.
    static let root = "content/registry"

    let isSpecimen: Bool
    /// Without the file that names the issuer of specimens, which is content.
    let files: [RegistryFile]

    init(of tree: SourceTree, isSpecimen: Bool) {
        self.isSpecimen = isSpecimen
        self.files = tree.registry.map { ($0, "\(Self.root)/\($0)") }
            .filter { path, shown in Self.isSpecimen(shown) == isSpecimen && path != SpecimenIssuer.path }
            .map { path, shown in RegistryFile(file: tree.registryFile(path), shownAs: shown) }
    }

    static func both(in tree: SourceTree) -> [RegistryFolderFiles] {
        [false, true].map { RegistryFolderFiles(of: tree, isSpecimen: $0) }
    }

    /// Whether a path from the source folder is one of the registry of specimens.
    static func isSpecimen(_ path: String) -> Bool { path.hasPrefix("\(root)/specimens/") }

    /// The part of a shown path that leads to the registry folder, ending in a slash.
    static func path(isSpecimen: Bool) -> String { root + (isSpecimen ? "/specimens/" : "/") }

    var path: String { Self.path(isSpecimen: isSpecimen) }
}
