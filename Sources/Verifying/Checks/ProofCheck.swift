import Credentials
import JSONText

/// Whether the issuer signed a document, and nothing was changed since.
///
/// <https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-rdfc-2022>. With several proofs, none may fail, and one must hold.
struct ProofCheck {
    /// Whose the keys must be: the document's own issuer.
    let issuer: String
    /// The whole document.
    let members: [JSONOutput.Member]
    let proofs: [ProofClaim]

    func result(_ keys: Result<IssuerKeys, Obstacle>) -> CheckResult {
        guard proofs.count <= VerificationLimits.proofs else {
            return .failed(.tooManyProofs(limit: VerificationLimits.proofs))
        }
        let readable = proofs.filter(Self.isReadable)
        var kept = CheckResult.notChecked(.otherSuites(proofs.map(\.suite)))
        for (index, proof) in readable.enumerated() {
            let result = result(proof, keys)
            switch (result, kept) {
            case (.failed, _): return result
            case (.passed, .notChecked): kept = result
            // Of several obstacles the first is told.
            case (.notChecked, .notChecked): if index == 0 { kept = result }
            default: break
            }
        }
        return kept
    }

    private static func isReadable(_ proof: ProofClaim) -> Bool {
        proof.type == DataIntegrityProof.type && proof.cryptosuite == DataIntegrityProof.cryptosuite
    }

    private func result(_ proof: ProofClaim, _ keys: Result<IssuerKeys, Obstacle>) -> CheckResult {
        do throws(Objection) {
            let (method, signature) = try read(proof)
            if proof.isChained { return .notChecked(.proofChain) }
            let published: IssuerKeys
            switch keys {
            case .failure(let obstacle): return .notChecked(obstacle)
            case .success(let found): published = found
            }
            guard let key = published.keys[method] else {
                if published.otherMethods.contains(method) { return .notChecked(.unreadableKey(method)) }
                throw .keyNotListed(issuer: issuer)
            }
            guard key.isValid(signature: signature, for: try message(proof)) else { throw .brokenSignature }
            guard let origin = published.origin else { return .passed(.signedByKey(issuer)) }
            return .passed(.signed(key: key.multibase, issuer: issuer, origin: origin))
        } catch {
            return .failed(error)
        }
    }

    /// What a proof says of itself, as far as it must be so.
    private func read(_ proof: ProofClaim) throws(Objection) -> (method: String, signature: [UInt8]) {
        guard proof.purpose == DataIntegrityProof.purpose else { throw .wrongPurpose(proof.purpose) }
        guard let method = proof.verificationMethod else { throw .withoutMethod }
        let holder = method.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        guard let holder, holder.hasSameScalars(as: issuer), method.contains("#") else {
            throw .otherMethod(method, issuer: issuer)
        }
        guard let value = proof.value, value.first == "z", let signature = Base58.bytes(of: value.dropFirst()),
            signature.count == 64
        else { throw .malformedProofValue }
        return (method, signature)
    }

    private func message(_ proof: ProofClaim) throws(Objection) -> [UInt8] {
        do throws(ProofFailure) {
            return try DataIntegrityProof.message(of: members, proof: proof.members)
        } catch {
            switch error {
            case .meaning(let failure, .document): throw .meaning(failure)
            case .meaning(let failure, .proof): throw .proofMeaning(failure)
            case .form: throw .tooEntangled
            }
        }
    }
}
