/// A command that changes the registry, by its name.
package enum RegistryRun: String, Sendable, Hashable, CaseIterable {
    case issue
    case revoke
    case reissue
    case keys
    case status
}
