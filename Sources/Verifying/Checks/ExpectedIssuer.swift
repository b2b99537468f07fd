package import Credentials

/// Whom the caller expects to have issued a badge.
package enum ExpectedIssuer: Sendable, Hashable {
    /// Nobody was named: then no badge passes the check.
    case none
    /// The identifier of an issuer, or the address of an issuer's profile in Open Badges 2.0.
    case named(String)
    /// The issuer of a site, and the identifiers that the site says it had before; not the specimens' issuer of the same site.
    case site(WebDID, earlier: [WebDID] = [])
}
