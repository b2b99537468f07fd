import Credentials
import JSONText

/// Whether whoever stands behind a badge is the issuer that was expected.
struct IssuerCheck {
    let expected: ExpectedIssuer

    /// For a credential that its issuer was shown to have signed.
    ///
    /// - Parameters:
    ///   - signer: the identifier.
    ///   - name: what the badge calls the signer; anybody can copy a name.
    /// - Returns: a failure that names the signer, where it is another.
    func result(signer: String, name: String?) -> CheckResult {
        let wanted: String
        switch expected {
        case .none: return .notChecked(.noIssuerExpected(signer: signer))
        case .named(let named): wanted = named
        case .site(let did, let earlier):
            if earlier.contains(where: { signer.hasSameScalars(as: $0.description) }) {
                return .passed(.earlierSigner(signer, of: did.description))
            }
            if signer == BuiltSite(of: did)?.specimenIssuer.description { return .failed(.specimen(signer)) }
            wanted = did.description
        }
        return signer.hasSameScalars(as: wanted)
            ? .passed(.expectedSigner(signer)) : .failed(.otherSigner(signer, claimedName: name))
    }

    /// For an assertion that its issuer was shown to host.
    ///
    /// - Parameters:
    ///   - host: the address of the issuer's profile.
    ///   - name: what the profile calls the issuer.
    /// - Returns: a failure that names the profile, where it is another.
    func result(host: WebAddress, name: String?) -> CheckResult {
        let isExpected: Bool
        switch expected {
        case .none: return .notChecked(.noHostExpected(issuer: host.text))
        case .named(let named):
            let did = WebDID(named)
            let profile = did.flatMap(BuiltSite.init(issuer:))?.profile
            isExpected =
                host.text.hasSameScalars(as: named) || isProfile(profile, at: host)
                || did.map { isOwn(host, of: $0) && !isSpecimens(host, of: $0) } ?? false
        case .site(let did, let earlier):
            if isSpecimens(host, of: did) { return .failed(.specimen(host.text)) }
            isExpected = isOwn(host, of: did)
            if !isExpected, earlier.contains(where: { isOwn(host, of: $0) && !isSpecimens(host, of: $0) }) {
                return .passed(.earlierHost(host.text, of: did.description))
            }
        }
        return isExpected
            ? .passed(.expectedHost(host.text)) : .failed(.otherHost(host.text, claimedName: name))
    }

    /// Whether a profile lies in the folder that an identifier stands for: what does is its holder's own.
    private func isOwn(_ host: WebAddress, of did: WebDID) -> Bool { host.path(below: did) != nil }

    /// Whether it is the profile of the specimens of the identifier's site.
    private func isSpecimens(_ host: WebAddress, of did: WebDID) -> Bool {
        isProfile(BuiltSite(of: did).flatMap { BuiltSite(issuer: $0.specimenIssuer) }?.profile, at: host)
    }

    private func isProfile(_ profile: String?, at host: WebAddress) -> Bool {
        profile.flatMap(WebAddress.init).map(host.isSamePlace) ?? false
    }
}
