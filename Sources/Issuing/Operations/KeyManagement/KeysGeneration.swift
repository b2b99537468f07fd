package import CatalogModel
import Credentials
import Registry

/// What `rosette keys generate` does: makes the first key of a registry, its secret, and its first status list.
///
/// Where both were lost for good, it makes another key and another secret: what was issued stays, and what is made from the secret
/// cannot be recognized any more.
///
/// The list is made here and not with the first award: two branches that both issue would each make one, and not merge.
package struct KeysGeneration: Sendable {
    /// To be written before the changes are made: a public key that nobody has the private one of is of no use.
    package let keyFile: KeyFile
    package let changes: RegistryChanges

    /// - Parameters:
    ///   - state: the registry, which has no keys yet.
    ///   - base: the base URL of the site, which the issuer's identifier follows from.
    ///   - run: when the key is added.
    ///   - isLost: whether the registry has keys whose private ones nobody has any more.
    ///   - generator: a source that nobody can foresee.
    /// - Throws: `KeysProblem`, `SigningProblem` or `KeyProblem`.
    package init(
        for state: RegistryState, base: BaseURL, at run: UTCInstant, isLost: Bool = false,
        using generator: inout some RandomNumberGenerator
    ) throws {
        let earlier = state.registry.keys
        if isLost, earlier == nil { throw SigningProblem.noKeys }
        if !isLost, earlier != nil { throw KeysProblem.exist }
        let isSpecimen = state.registry.isSpecimen
        let file = try KeyFile(for: isSpecimen ? .specimens : .awards, using: &generator)
        let key = RegistryKey(file.key.publicKey, added: run)
        guard let path = RegistryPath.keys,
            let keys = RegistryKeys(
                (earlier?.keys ?? []) + [key], withdrawn: earlier?.withdrawn ?? [], secret: file.secret.checkValue)
        else { throw SigningProblem.noMeaning }
        try PublishedKeys.check(keys, base: base, isSpecimen: isSpecimen)
        var changes = RegistryChanges()
        changes.put(keys.file, at: path, isThere: isLost)
        let signer = RegistrySigner(key: file.key, secret: file.secret, isSpecimen: isSpecimen, run: run)
        try signer.checkTime(in: state)
        let lists = StatusLists(of: state)
        try lists.sign(isLost ? lists.numbers : [1], by: signer, orBelow: base, into: &changes)
        self.keyFile = file
        self.changes = changes
    }
}
