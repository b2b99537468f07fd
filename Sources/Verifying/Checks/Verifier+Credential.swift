import JSONText
import LinkedData

/// Open Badges 3.0: <https://www.imsglobal.org/spec/ob/v3p0/#verification>.
extension Verifier {
    func check(
        credential document: JSONDocument, beside twin: ReceivedBadge.Twin, _ documents: inout DocumentReading,
        _ findings: inout Findings
    ) async {
        let claims: CredentialClaims
        switch format(document, twin) {
        case .other(let result):
            findings.results[.format] = result
            return
        case .passed(let found, let companion):
            findings.results[.format] = .passed(.credential(companion))
            claims = found
        }
        findings.facts = BadgeFacts(claims)

        let keys = await IssuerKeys.published(by: claims.issuer, &documents)
        let signature = ProofCheck(issuer: claims.issuer, members: claims.members, proofs: claims.proofs).result(keys)
        findings.results[.signature] = signature
        if case .success(let published) = keys, let origin = published.origin {
            findings.basis.append(Basis(role: .keys(of: claims.issuer), origin: origin))
        }
        switch signature {
        // What was changed may be anything that the other checks would look at.
        case .failed: return findings.stop(.signatureFailed)
        case .passed:
            findings.results[.issuer] = IssuerCheck(expected: expectedIssuer).result(
                signer: claims.issuer, name: claims.issuerName)
        case .notChecked: findings.results[.issuer] = .notChecked(.unsigned(claimed: claims.issuer))
        }
        findings.results[.dates] = DatesCheck(now: DateTime(now)).result(claims)
        findings.results[.status] = await StatusCheck(
            now: DateTime(now), claim: claims.status, issuer: claims.issuer, keys: keys
        ).result(&documents, basis: &findings.basis)
        findings.results[.achievement] = await AchievementCheck(
            issuer: claims.issuer, members: claims.achievement, id: claims.achievementID
        ).result(&documents, basis: &findings.basis)
        findings.results[.recipient] = RecipientCheck(address: recipient).result(claims.identities)
    }

    private enum Format {
        case passed(CredentialClaims, Confirmation.Companion)
        case other(CheckResult)
    }

    /// Whether every member means something that a signature covers, and the required ones are there.
    private func format(_ document: JSONDocument, _ twin: ReceivedBadge.Twin) -> Format {
        let members = document.members
        var meaning: LinkedDataFailure?
        do throws(LinkedDataFailure) {
            _ = try [Quad](.object(members.filter { $0.name != "proof" }))
        } catch {
            if error.problem.isBeyondKnowledge { return .other(.notChecked(.unknownContext(error))) }
            meaning = error
        }
        do throws(Objection) {
            let claims = try CredentialClaims(document)
            if let meaning { throw .meaning(meaning) }
            if let objection = PlainForm.objection(to: members, id: claims.id) { throw objection }
            return .passed(claims, try companion(twin, of: claims.id))
        } catch {
            return .other(.failed(error))
        }
    }

    /// Two documents of one badge stand on one site; on a site of this program, in one folder.
    private func companion(
        _ twin: ReceivedBadge.Twin, of credential: String
    ) throws(Objection) -> Confirmation.Companion {
        switch twin {
        case .none: return .none
        case .unread: return .unchecked
        case .assertion(let id):
            guard let first = WebAddress(credential), let second = WebAddress(id) else { return .unchecked }
            if first.folder == second.folder { return .assertion }
            let isOfThisProgram = first.file == Self.credentialFile && second.file == Self.assertionFile
            guard first.authority == second.authority, !isOfThisProgram else {
                throw .otherTwin(credential: credential, assertion: id)
            }
            return .unchecked
        }
    }

    private static let credentialFile = "credential.json"
    private static let assertionFile = "assertion.json"
}

extension BadgeFacts {
    fileprivate init(_ claims: CredentialClaims) {
        self.init(
            id: claims.id.printable, title: claims.title.printable, issuer: claims.issuer.printable,
            issuerName: claims.issuerName?.printable, completed: claims.completed?.printable,
            issued: claims.validFrom.description, expires: claims.validUntil?.description,
            publicName: claims.publicName?.printable)
    }
}
