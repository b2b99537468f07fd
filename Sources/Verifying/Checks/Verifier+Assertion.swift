import JSONText

/// Open Badges 2.0: a hosted assertion is whatever its own address says, so that is asked first.
///
/// <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#badge-verification>
extension Verifier {
    func check(
        assertion document: JSONDocument, _ documents: inout DocumentReading, _ findings: inout Findings
    ) async {
        let claims: AssertionClaims
        do throws(Objection) {
            claims = try AssertionClaims(document)
        } catch {
            findings.results[.format] = .failed(error)
            return
        }
        findings.results[.format] = .passed(claims.body == nil ? .revocation : .assertion)
        findings.facts = BadgeFacts(claims)
        if claims.body?.kind == .signed {
            findings.results[.signature] = .notChecked(.signedAssertion)
            return findings.stop(.signedAssertion)
        }
        await checkHost(claims, &documents, &findings)
        if case .failed = findings.results[.signature] { return findings.stop(.signatureFailed) }
        guard let body = claims.body else { return findings.stop(.onlyRevocation) }
        findings.results[.dates] = DatesCheck(now: DateTime(now)).result(body)
        await checkIssuer(claims, body, &documents, &findings)
        findings.results[.recipient] = RecipientCheck(address: recipient).result([body.recipient])
    }

    /// Signature and status: both are for the hosted document to say.
    private func checkHost(
        _ claims: AssertionClaims, _ documents: inout DocumentReading, _ findings: inout Findings
    ) async {
        let address = claims.id.text
        switch await documents.object(at: address) {
        case .failure(let failure):
            let obstacle = Obstacle.document(.assertion, at: address, failure)
            findings.results[.signature] = .notChecked(obstacle)
            // The standard's own way to revoke: <https://www.rfc-editor.org/rfc/rfc9110#name-410-gone>.
            let isGone = failure == .notFetched(.gone)
            findings.results[.status] = isGone ? .failed(.gone(address)) : .notChecked(obstacle)
        case .success(let read):
            findings.basis.append(Basis(role: .assertion, origin: read.origin))
            let isRevoked = read.json.object["revoked"]?.value.bool == true
            let isSame = MemberComparison.difference(.object(claims.members), .object(read.json.members)) == nil
            if isSame {
                findings.results[.signature] = .passed(.hosted(at: address, origin: read.origin))
            } else {
                findings.results[.signature] =
                    isRevoked ? .notChecked(.replacedByRevocation(at: address)) : .failed(.hostedOtherwise(at: address))
            }
            if isRevoked {
                findings.results[.status] = .failed(.revokedByHost)
            } else if isSame {
                findings.results[.status] = .passed(.hostedWithoutRevocation(at: address))
            }
        }
    }

    /// Issuer and achievement: the badge class, and the profile of the issuer that it names.
    private func checkIssuer(
        _ claims: AssertionClaims, _ body: AssertionClaims.Body, _ documents: inout DocumentReading,
        _ findings: inout Findings
    ) async {
        let address: String
        switch body.badge {
        case .address(let badge), .embedded(let badge?): address = badge
        case .embedded(nil):
            findings.results[.issuer] = .notChecked(.withoutBadgeClass)
            findings.results[.achievement] = .notChecked(.withoutBadgeClass)
            return
        }
        let badgeClass: BadgeClassClaims
        do throws(Obstacle) {
            badgeClass = try await named(.badgeClass, at: address, &documents, &findings, BadgeClassClaims.init, \.id)
        } catch {
            findings.results[.issuer] = .notChecked(error)
            findings.results[.achievement] = .notChecked(error)
            return
        }
        findings.facts.title = badgeClass.name?.printable
        findings.results[.achievement] =
            badgeClass.missingMember.map { .failed(.incompleteBadgeClass(member: $0, at: address)) }
            ?? .passed(.badgeClass(at: address))
        do throws(Obstacle) {
            findings.results[.issuer] = try await issuer(of: badgeClass, hosting: claims, &documents, &findings)
        } catch {
            findings.results[.issuer] = .notChecked(error)
        }
    }

    private func issuer(
        of badgeClass: BadgeClassClaims, hosting claims: AssertionClaims, _ documents: inout DocumentReading,
        _ findings: inout Findings
    ) async throws(Obstacle) -> CheckResult {
        guard let issuer = badgeClass.issuer, let address = WebAddress(issuer) else { throw .withoutProfile }
        let profile = try await named(.profile, at: issuer, &documents, &findings, ProfileClaims.init, \.id)
        findings.facts.issuer = profile.id.printable
        findings.facts.issuerName = profile.name?.printable
        guard case .passed = findings.results[.signature] else { throw .unsigned(claimed: issuer) }
        guard profile.covers(claims.id, profile: address) else { return .failed(.outOfScope(issuer: issuer)) }
        return IssuerCheck(expected: expectedIssuer).result(host: address, name: profile.name)
    }

    /// A document that must call itself by the address that it is read from.
    private func named<Claims>(
        _ role: DocumentRole, at address: String, _ documents: inout DocumentReading, _ findings: inout Findings,
        _ claims: (JSONObject) -> Claims?, _ id: KeyPath<Claims, String>
    ) async throws(Obstacle) -> Claims {
        switch await documents.object(at: address) {
        case .failure(let failure): throw .document(role, at: address, failure)
        case .success(let read):
            guard let found = claims(read.json.object) else { throw .document(role, at: address, .withoutID) }
            guard found[keyPath: id].hasSameScalars(as: address) else {
                throw .document(role, at: address, .otherID(found[keyPath: id]))
            }
            findings.basis.append(Basis(role: role, origin: read.origin))
            return found
        }
    }
}

extension BadgeFacts {
    fileprivate init(_ claims: AssertionClaims) {
        self.init(
            id: claims.id.text, issued: claims.body?.issuedOn.description, expires: claims.body?.expires?.description)
    }
}
