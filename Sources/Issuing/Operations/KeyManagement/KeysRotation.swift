package import CatalogModel
import Credentials
import Registry

/// What `rosette keys rotate` does: adds a key that signs from now on.
///
/// The secret stays, or every badge would get another id. The old keys stay, or what they signed could not be checked.
package struct KeysRotation: Sendable {
    /// To be written before the changes are made.
    package let keyFile: KeyFile
    package let changes: RegistryChanges

    /// - Parameters:
    ///   - old: the key that signs now.
    ///   - state: the registry.
    ///   - base: the base URL of the site, which the issuer's identifier follows from.
    ///   - signer: the old key, checked.
    ///   - generator: a source that nobody can foresee.
    /// - Throws: `KeysProblem`, `SigningProblem` or `KeyProblem`.
    package init(
        of old: KeyFile, for state: RegistryState, base: BaseURL, by signer: RegistrySigner,
        using generator: inout some RandomNumberGenerator
    ) throws {
        try signer.checkTime(in: state)
        let file = try old.rotated(using: &generator)
        let key = RegistryKey(file.key.publicKey, added: signer.run)
        guard let now = state.registry.keys, let keys = RegistryKeys(now.keys + [key], secret: now.secret),
            let path = RegistryPath.keys
        else { throw SigningProblem.noMeaning }
        try PublishedKeys.check(keys, base: base, isSpecimen: signer.isSpecimen)
        var changes = RegistryChanges()
        changes.replace(path, with: keys.file)
        let signer = RegistrySigner(key: file.key, secret: file.secret, isSpecimen: signer.isSpecimen, run: signer.run)
        let lists = StatusLists(of: state)
        try lists.sign(lists.numbers, by: signer, orBelow: base, into: &changes)
        self.keyFile = file
        self.changes = changes
    }
}
