package import Credentials
package import LinkedData

/// Why a check was not made, or came to no result.
package indirect enum Obstacle: Error, Hashable {
    // What came before.
    case formatNotPassed
    case signatureFailed
    /// The signature was not checked, so nothing shows who issued it; who it says did.
    case unsigned(claimed: String)

    // Format.
    /// A signed text (JWT), which has no embedded proof.
    case compactJWS
    /// A picture of before Open Badges 1.1 holds no more than where its assertion is.
    case addressOnly(String)
    case unknownContext(LinkedDataFailure)

    // Signature.
    case otherSuites([String])
    case proofChain
    /// The issuer's identifier leads to no keys.
    case unreadableIssuer(String)
    case unreadableKey(String)
    case document(DocumentRole, at: String, DocumentFailure)
    case signedAssertion
    /// The hosted document has been replaced by its revocation.
    case replacedByRevocation(at: String)

    // Issuer.
    case noIssuerExpected(signer: String)
    case noHostExpected(issuer: String)
    /// An assertion that says only that it was revoked says nothing else.
    case onlyRevocation

    // Status.
    case otherStatusType(String)
    case otherStatusPurpose(String)
    case largeStatus
    case statusList(StatusListProblem)

    // Achievement.
    case foreignAchievement
    case unpublishedAchievement(at: String)
    case withoutBadgeClass
    case withoutProfile

    // Recipient.
    case noAddressGiven
    case withoutRecipientHash
    /// Only hashed with MD5, of which others can be made that are equal.
    case weakHash
    case unknownHash
}

/// What a document was wanted for.
package enum DocumentRole: Sendable, Hashable {
    case keys(of: String)
    case statusList
    case assertion
    case badgeClass
    case profile
    case achievement
}

/// Why a status list says nothing about a badge.
package indirect enum StatusListProblem: Sendable, Hashable {
    /// It is no status list, or its signature does not hold.
    case unreadable(Objection)
    case otherID(String)
    case otherIssuer(String)
    case otherPurpose
    /// The issuer's keys are not at hand.
    case withoutKeys
    /// Why its signature could not be checked all the same.
    case notChecked(Obstacle)
    case undecodable(StatusList.Fault)
    case withoutDate
    case notYetValid(String)
    case expired(String)
}
