import Diagnostics

/// The words of `Obstacle`.
package enum ObstaclePhrase: String, Phrasebook {
    // What came before.
    case formatNotPassed = "the format did not pass"
    case signatureFailed = "the signature failed, so nothing that the badge says can be relied on"
    case unsigned = "it says that it is from '{issuer}', but the signature was not checked"

    // Format.
    case compactJWS = "it is a signed text (JWT), and this program reads embedded proofs"
    case addressOnly = "it holds only the address of an assertion: check {address} instead"

    // Signature.
    case otherSuites = "it is signed with '{names}', and this program reads 'eddsa-rdfc-2022'"
    case proofChain = "its proof vouches for another proof, which this program does not follow"
    case unreadableIssuer = "the issuer '{issuer}' is neither a did:web nor a did:key nor an https address"
    case unreadableKey = "the key '{method}' is of a kind that this program does not read"
    case signedAssertion = "it is verified by a signed text (JWS), and this program reads hosted assertions"
    case replacedByRevocation = "the document at {address} was replaced by one that says it was revoked"

    // Issuer.
    case noIssuerExpected = "signed by {signer}; name the issuer that you expect with --issuer"
    case noHostExpected = "hosted for {issuer}; name the issuer that you expect with --issuer"
    case onlyRevocation = "nothing is left in it but its revocation"

    // Status.
    case otherStatusType = "its status is of the type '{type}', which this program does not read"
    case otherStatusPurpose = "its status list is for '{purpose}', not for 'revocation'"
    case largeStatus = "its status has more than one bit, and this program reads one"

    // Achievement.
    case foreignAchievement = "the achievement is not published on the issuer's own site"
    case unpublishedAchievement = "the issuer does not publish the achievement for programs at {address}"
    case withoutBadgeClass = "its badge class has no address"
    case withoutProfile = "its badge class does not say where the issuer's profile is"

    // Recipient.
    case noAddressGiven = "no address was given to compare with"
    case withoutRecipientHash = "it carries no hash of an address"
    case weakHash = "its address is hashed with MD5, which proves nothing"
    case unknownHash = "its address is hashed in an unknown way"

    package var inBrowser: String? {
        switch self {
        case .noIssuerExpected: "signed by {signer}; name the issuer that you expect"
        case .noHostExpected: "hosted for {issuer}; name the issuer that you expect"
        default: nil
        }
    }
}
