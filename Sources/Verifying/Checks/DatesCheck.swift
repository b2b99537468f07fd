/// Whether a badge is in force.
struct DatesCheck {
    let now: DateTime

    /// For a credential: <https://www.w3.org/TR/vc-data-model-2.0/#validity-period>.
    func result(_ claims: CredentialClaims) -> CheckResult {
        if now < claims.validFrom { return .failed(.notYetValid(claims.validFrom.description)) }
        if let end = claims.validUntil, end < now { return .failed(.expired(end.description)) }
        for proof in claims.proofs {
            if let created = proof.created, now < created { return .failed(.signedInFuture(created.description)) }
            if let end = proof.expires, end < now { return .failed(.signatureExpired(end.description)) }
        }
        // A day is written as noon in UTC, and begins up to fourteen hours earlier in some zones.
        if let awarded = claims.awarded, now.nextDay < awarded { return .failed(.awardedInFuture(awarded.description)) }
        return .passed(.inForce(since: claims.validFrom.description, until: claims.validUntil?.description))
    }

    /// For an assertion.
    func result(_ body: AssertionClaims.Body) -> CheckResult {
        if now < body.issuedOn { return .failed(.issuedInFuture(body.issuedOn.description)) }
        if let end = body.expires, end < now { return .failed(.expired(end.description)) }
        return .passed(.inForce(since: body.issuedOn.description, until: body.expires?.description))
    }
}
