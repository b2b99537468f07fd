package import CatalogModel
import Credentials

// What a registry's secret decides. Each identifier is the beginning of an HMAC-SHA-256 over a label and the fields named
// below, in this order; `authenticationCode` says how they are joined. A registry that has awards depends on every one of
// these, so none may ever change: a new way gets a new label.
//
// | identifier | label | fields | taken |
// |---|---|---|---|
// | award id | `award` | kind of identity, identity, `slug@edition` | the first 80 bits |
// | next award id | `next` | award id | the first 80 bits |
// | subject | `subject` | award id | the first 128 bits, of which 6 are those of a UUID |
// | salt | `salt` | award id | the first 128 bits |
// | place in a status list | `status` | award id, number of the attempt from 0, in digits | the first 64 bits, modulo 131,072 |
extension RegistrySecret {
    /// The id of the award that an earner gets for an edition.
    ///
    /// - Parameters:
    ///   - kind: what tells the earner from others.
    ///   - identity: that, in its one spelling.
    ///   - edition: what was earned.
    /// - Returns: the same in each run; nobody else can work it out.
    package func awardID(of kind: IdentityKind, _ identity: String, edition: EditionReference) -> AwardID {
        AwardID(authenticationCode("award", kind.rawValue, identity, edition.description))
    }

    /// The id of the award that takes the place of another, or is given after it to the same earner for the same edition.
    package func nextID(after id: AwardID) -> AwardID { AwardID(authenticationCode("next", id.description)) }

    /// Who the earner is as far as one award goes: `urn:uuid:` and a UUID of version 8, for values of one's own making
    /// (RFC 9562, section 5.8: <https://www.rfc-editor.org/rfc/rfc9562#section-5.8>).
    package func subject(of id: AwardID) -> String {
        let code = authenticationCode("subject", id.description)
        let words = [code.first & ~0xF000 | 0x8000, code.second & ~(0b11 << 62) | 0b10 << 62]
        let digits = Hexadecimal.text(of: words.flatMap(\.bytes))
        var groups: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return "urn:uuid:" + groups.joined(separator: "-")
    }

    /// What the earner's address is hashed with: 32 hexadecimal digits.
    package func salt(of id: AwardID) -> String {
        let code = authenticationCode("salt", id.description)
        return Hexadecimal.text(of: [code.first, code.second].flatMap(\.bytes))
    }

    /// A place in a status list that an award may have.
    ///
    /// - Parameters:
    ///   - id: the award.
    ///   - attempt: how many places were tried before and found taken.
    /// - Returns: 0 to 131,071.
    package func statusIndex(of id: AwardID, attempt: Int) -> Int {
        Int(authenticationCode("status", id.description, String(attempt)).first % UInt64(StatusList.length))
    }
}

extension AwardID {
    fileprivate init(_ code: AuthenticationCode) {
        self.init(high: UInt16(code.first >> 48), low: code.first << 16 | code.second >> 48)
    }
}
