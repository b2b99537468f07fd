import CatalogModel
package import ContentLoading
package import Diagnostics
package import Registry

/// The files of one of the two registries of a source folder.
package struct RegistryFolderFiles: Sendable {
    /// The folder of the registry, from the source folder.
    package static let root = "content/registry"

    package let isSpecimen: Bool
    /// Without the file that names the issuer of specimens, which is content.
    package let files: [RegistryFile]

    package init(of tree: SourceTree, isSpecimen: Bool) {
        self.isSpecimen = isSpecimen
        self.files = tree.registry
            .filter { ($0.components.first == "specimens") == isSpecimen && $0 != SpecimenIssuer.path }
            .map { RegistryFile(file: tree.registryFile($0), shownAs: "\(Self.root)/\($0)") }
    }

    package static func both(in tree: SourceTree) -> [RegistryFolderFiles] {
        [false, true].map { RegistryFolderFiles(of: tree, isSpecimen: $0) }
    }

    /// Whether a path from the source folder is one of the registry of specimens.
    package static func isSpecimen(_ path: String) -> Bool { path.hasPrefix("\(root)/specimens/") }

    /// The part of a shown path that leads to the registry folder, ending in a slash.
    package static func path(isSpecimen: Bool) -> String { root + (isSpecimen ? "/specimens/" : "/") }

    package var path: String { Self.path(isSpecimen: isSpecimen) }

    /// Reads all but the awards; what is wrong goes to the log.
    package func registry(log: inout DiagnosticLog) -> AwardRegistry {
        AwardRegistry(files: files, below: path, isSpecimen: isSpecimen, log: &log)
    }
}
