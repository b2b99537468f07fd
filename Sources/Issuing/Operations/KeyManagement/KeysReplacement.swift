package import CatalogModel
import Credentials
import Registry

/// What `rosette keys rotate --stolen` does: makes another key, signs with it whatever earlier keys signed, and withdraws those.
///
/// From then on nothing that a thief signs with an earlier key counts, and a badge that was issued keeps its address, its words
/// and its date; only copies of it that were made before do not count any more. The secret stays, or every badge would get
/// another id.
package struct KeysReplacement: Sendable {
    /// To be written before the changes are made.
    package let keyFile: KeyFile
    package let changes: RegistryChanges
    /// How many badges were signed anew.
    package let awards: Int
    /// The fingerprints of the keys that count no more, oldest first.
    package let withdrawn: [String]

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
    ) async throws {
        try signer.checkTime(in: state)
        let file = try old.rotated(using: &generator)
        guard let now = state.registry.keys, let path = RegistryPath.keys,
            let keys = RegistryKeys(
                [RegistryKey(file.key.publicKey, added: signer.run)],
                withdrawn: now.withdrawn + now.keys.map { WithdrawnKey($0, at: signer.run) }, secret: now.secret)
        else { throw SigningProblem.noMeaning }
        try PublishedKeys.check(keys, base: base, isSpecimen: signer.isSpecimen)
        var changes = RegistryChanges()
        changes.replace(path, with: keys.file)
        let signer = RegistrySigner(key: file.key, secret: file.secret, isSpecimen: signer.isSpecimen, run: signer.run)
        let signing = AwardSigning(signer: signer, achievements: state.registry.achievements)
        let entries = Dictionary(grouping: state.entries, by: \.file)
        var awards = 0
        for (number, sealed) in state.files.enumerated() {
            let signed = (entries[number] ?? []).compactMap { entry in
                entry.award.signed.map { (line: entry.located.lineNumber, draft: $0.draft) }
            }
            let lines = try await signing.lines(of: signed.map(\.draft), head: sealed.head)
            let replacements = Dictionary(uniqueKeysWithValues: zip(signed.map(\.line), lines))
            guard let path = RegistryPath.awards(sealed.name) else { throw SigningProblem.noMeaning }
            changes.replace(path, with: try signer.sealed(sealed.replacing(replacements)))
            awards += signed.count
        }
        let lists = StatusLists(of: state)
        try lists.sign(lists.numbers, by: signer, orBelow: base, into: &changes)
        self.keyFile = file
        self.changes = changes
        self.awards = awards
        self.withdrawn = now.keys.map(\.key.fingerprint)
    }
}
