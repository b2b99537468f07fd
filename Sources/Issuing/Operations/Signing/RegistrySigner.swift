package import CatalogModel
import Credentials
import JSONText
package import Registry

/// A key that was checked against the registry that it is to sign for, and the instant of the run.
package struct RegistrySigner: Sendable {
    let key: SigningKey
    let secret: RegistrySecret
    let isSpecimen: Bool
    package let run: UTCInstant

    /// Checks that the key file is the registry's own and its newest.
    ///
    /// - Parameters:
    ///   - file: the private key.
    ///   - state: the registry.
    ///   - others: the keys of the other registry of the site.
    ///   - run: the instant of the run, which signatures and files bear.
    /// - Throws: why it must not sign.
    package init(
        _ file: KeyFile, for state: RegistryState, beside others: RegistryKeys?, at run: UTCInstant
    ) throws(SigningProblem) {
        let isSpecimen = state.registry.isSpecimen
        guard (file.purpose == .specimens) == isSpecimen else { throw .otherPurpose(isSpecimen: isSpecimen) }
        guard let keys = state.registry.keys else { throw .noKeys }
        let publicKey = file.key.publicKey
        if others?.contains(publicKey) == true { throw .keyOfOtherRegistry }
        guard keys.contains(publicKey) else { throw .unknownKey }
        guard keys.newest.key == publicKey else { throw .olderKey(newest: keys.newest.key.fingerprint) }
        guard keys.secret == file.secret.checkValue else { throw .otherSecret }
        self.init(key: file.key, secret: file.secret, isSpecimen: isSpecimen, run: run)
    }

    init(key: SigningKey, secret: RegistrySecret, isSpecimen: Bool, run: UTCInstant) {
        self.key = key
        self.secret = secret
        self.isSpecimen = isSpecimen
        self.run = run
    }

    /// Throws where the registry has something in it from after this run: badges would be out of order, and a status list
    /// would give way to the older one that verifiers keep.
    func checkTime(in state: RegistryState) throws(SigningProblem) {
        if let latest = state.latest, run < latest { throw .beforeLatest(latest) }
    }

    /// Throws where the registry was changed on a later day than the run's: every completion since would be told as one in the
    /// future, and the clock is what is wrong.
    package func checkDay(in state: RegistryState) throws(SigningProblem) {
        if let latest = state.latest, run.date < latest.date { throw .beforeLatest(latest) }
    }

    func signature(for message: [UInt8]) throws(SigningProblem) -> [UInt8] {
        do throws(KeyProblem) {
            return try key.signature(for: message)
        } catch {
            throw .unusableKey
        }
    }

    /// The bytes of an award file with its seal.
    func sealed(_ file: UnsealedAwardFile) throws(SigningProblem) -> [UInt8] {
        file.sealed(by: key.publicKey, signature: try signature(for: file.message))
    }

    /// The bytes of a status list that is signed as of this run.
    ///
    /// - Parameters:
    ///   - number: the one in its name.
    ///   - withdrawn: the places that are marked.
    ///   - base: where its address begins.
    /// - Returns: `status/<number>.json`.
    /// - Throws: why it cannot be signed.
    func statusList(
        _ number: Int, withdrawn: some Sequence<Int>, base: BaseURL
    ) throws(SigningProblem) -> [UInt8] {
        let did = BadgeIssuer.did(at: base, isSpecimen: isSpecimen)
        let address = base.absolute(BadgeIssuer.statusListAddress(number, isSpecimen: isSpecimen))
        let document = StatusList(withdrawn: withdrawn).credential(at: address, issuer: did, changed: run)
        let options = ProofOptions(verificationMethod: did.verificationMethod(of: key.publicKey), created: run)
        let unsigned = try Self.unsigned(document, options)
        return JSONWriter(layout: .pretty).bytes(of: unsigned.signed(try signature(for: unsigned.message)))
    }

    private static func unsigned(
        _ document: JSONOutput, _ options: ProofOptions
    ) throws(SigningProblem) -> UnsignedDocument {
        do throws(UnsignedDocument.Refusal) {
            return try UnsignedDocument(document, options: options)
        } catch {
            throw SigningProblem(error)
        }
    }
}
