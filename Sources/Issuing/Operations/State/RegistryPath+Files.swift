import CatalogModel
import Registry

// Where each kind of file stands in a registry.
extension RegistryPath {
    static let keys = RegistryPath("keys.json")

    static func awards(_ name: AwardFileName) -> RegistryPath? { RegistryPath("awards/\(name)") }
    static func achievement(_ edition: EditionReference) -> RegistryPath? {
        RegistryPath("achievements/\(edition).json")
    }
    static func revocation(_ award: AwardID) -> RegistryPath? { RegistryPath("revocations/\(award).json") }
    static func statusList(_ number: Int) -> RegistryPath? { RegistryPath("status/\(number).json") }
}

extension RegistryChanges {
    /// Writes a file whether it is there or not.
    mutating func put(_ bytes: [UInt8], at path: RegistryPath, isThere: Bool) {
        if isThere { replace(path, with: bytes) } else { add(bytes, at: path) }
    }
}
