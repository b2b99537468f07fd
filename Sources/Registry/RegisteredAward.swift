package import CatalogModel

/// One badge given to one earner, as a line of an award file records it: only what is particular to the award.
package struct RegisteredAward: Sendable {
    package let id: AwardID
    /// The wording that was earned.
    package let edition: EditionReference
    package let completed: CalendarDate
    package let issued: UTCInstant
    package let status: StatusEntry
    package let standing: Standing

    /// Whether the badge stands, and what is public of it.
    package enum Standing: Sendable {
        case valid(AwardDetails)
        /// Withdrawn: the line is a tombstone, and nothing of the earner is left in it.
        case withdrawn(Revocation)
    }

    /// The bit of a status list that says whether the award stands (Bitstring Status List 1.0, section 2.1).
    package struct StatusEntry: Sendable, Hashable {
        /// The number of the list, from 1.
        package let list: Int
        package let index: Int
    }
}

/// What a standing award says of its earner and of what was elected; each part only where the earner chose it.
package struct AwardDetails: Sendable {
    /// `urn:uuid:…`, the earner as far as this award goes.
    package let subject: String
    /// The public name, by consent.
    package let name: String?
    package let recipient: RecipientHash?
    /// The credit elected, a key of the edition's.
    package let credit: Slug?
}

/// An earner's address as a salted hash, for verifiers that are told the address (Open Badges 2.0, IdentityObject).
package struct RecipientHash: Sendable, Hashable {
    package let salt: String
    /// `sha256$` and 64 lower-case hexadecimal digits.
    package let identity: String

    /// - Returns: nil for another algorithm or length, or an empty salt.
    package init?(salt: String, identity: String) {
        guard !salt.isEmpty, let hash = SHA256Text(identity) else { return nil }
        self.salt = salt
        self.identity = hash.text
    }
}

/// A hash in the form `sha256$<64 lower-case hexadecimal digits>`.
package struct SHA256Text: Sendable, Hashable {
    package let text: String

    package init?(_ text: String) {
        let digits = text.utf8.dropFirst(7)
        guard text.hasPrefix("sha256$"), digits.count == 64,
            digits.allSatisfy({
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            })
        else { return nil }
        self.text = text
    }
}

/// That an award no longer stands, since when, and nothing about why: reasons stay private.
package struct Revocation: Sendable, Hashable {
    package enum Outcome: String, Sendable, CaseIterable {
        case revoked
        /// Another award took its place; which one is not said here.
        case replaced
    }

    package let outcome: Outcome
    package let date: CalendarDate
}
