package import Baking
package import Diagnostics
package import JSONText
package import LinkedData

/// Why a check failed: what speaks against the badge.
package indirect enum Objection: Error, Hashable {
    // Format.
    case empty
    case tooLarge(limit: Int)
    case webPage
    case notABadge
    /// JSON of other types than a badge's.
    case otherDocument([String])
    case notJSON(JSONSyntaxError.Kind, SourcePosition)
    case picture(BakingProblem)
    /// A document stands in a picture under the name of this other version.
    case misplacedInPicture(OpenBadgesVersion)
    /// What is wrong with the second document of a picture.
    case twin(Objection)
    case otherTwin(credential: String, assertion: String)
    /// A member is missing or of the wrong kind; the mistake in words.
    case shape(String, SourcePosition)
    case meaning(LinkedDataFailure)
    /// A member's name is written in a way in which programs that read JSON do not find it.
    case hiddenName(String)
    /// The text of a member holds a control character; its name.
    case controlCharacter(String)
    case repeatedIdentifier

    // Signature.
    case tooManyProofs(limit: Int)
    case wrongPurpose(String?)
    case withoutMethod
    /// The key is said to be of somebody else than the issuer.
    case otherMethod(String, issuer: String)
    case malformedProofValue
    case keyNotListed(issuer: String)
    case proofMeaning(LinkedDataFailure)
    case tooEntangled
    case brokenSignature
    case hostedOtherwise(at: String)

    // Issuer.
    case otherSigner(String, claimedName: String?)
    case otherHost(String, claimedName: String?)
    /// The specimens' issuer of the very site that was expected.
    case specimen(String)
    /// The assertion does not lie where the issuer's profile says that assertions lie.
    case outOfScope(issuer: String)

    // Dates.
    case notYetValid(String)
    case expired(String)
    case signedInFuture(String)
    case signatureExpired(String)
    case awardedInFuture(String)
    case issuedInFuture(String)

    // Status.
    /// The issuer's status list says so; the list's date, where it has one.
    case revoked(listDate: String?)
    case revokedByHost
    case gone(String)
    case malformedStatus
    case withoutPlace(index: String, count: Int)

    // Achievement.
    /// The first member in which the two differ.
    case otherAchievement(member: String, at: String)
    case incompleteBadgeClass(member: String, at: String)

    // Recipient.
    case otherRecipient
}
