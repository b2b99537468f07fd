import Diagnostics

/// The words of `Objection`.
package enum ObjectionPhrase: String, Phrasebook {
    // Format.
    case empty = "there is nothing in it"
    case tooLarge = "it is larger than {size} MB"
    case webPage = "it is a web page or other markup, not a badge"
    case notABadge = "it is neither a JSON object, nor a signed text, nor a PNG or SVG"
    case withoutType = "it is JSON without the 'type' of a badge"
    case otherDocument = "it is JSON of the type '{types}', not a badge"
    case position = "line {line}, column {column}: {mistake}"
    case misplacedInPicture = "the picture holds under the name of {version} what is none"
    case twin = "the Open Badges 2.0 document beside it cannot be read: {mistake}"
    case otherTwin = "the picture holds two badges: '{credential}' and '{assertion}'"
    case hiddenName = "the member '{name}' is written in a way that hides it from other programs"
    case controlCharacter = "'{name}' holds a control character, which programs sign in different ways"
    case repeatedIdentifier = "the badge's own 'id' is used again inside it"

    // Signature.
    case tooManyProofs = "it has more than {limit} proofs"
    case wrongPurpose = "the proof is made for '{purpose}', not for 'assertionMethod'"
    case withoutPurpose = "the proof does not say that it is made for 'assertionMethod'"
    case withoutMethod = "the proof does not name its key"
    case otherMethod = "the proof names the key '{method}', which is not one of the issuer '{issuer}'"
    case malformedProofValue = "the proof's value is not a signature of 64 bytes in base 58"
    case keyNotListed = "the signing key is not among the keys of {issuer}"
    case proofMeaning = "the proof cannot be read: {mistake}"
    case tooEntangled = "its parts without an 'id' are too alike to be told apart in reasonable time"
    case brokenSignature =
        "the signature does not fit: something was changed after it was made, or another key made it"
    case hostedOtherwise = "another document stands at {address}"

    // Issuer.
    case otherSigner = "signed by {did}{claim}, not this issuer"
    case otherHost = "hosted for {profile}{claim}, not this issuer"
    /// What a stranger calls itself: a name that anybody can copy.
    case claim = " (which calls itself '{name}')"
    case specimen =
        "issued by {issuer}, which issues specimens, not real badges; to check a specimen, name it with --issuer"
    case outOfScope = "it is not hosted where {issuer} hosts badges"

    // Dates.
    case notYetValid = "not valid before {date}"
    case expired = "expired on {date}"
    case signedInFuture = "signed at a time that is still to come, {date}"
    case signatureExpired = "the signature expired on {date}"
    case awardedInFuture = "awarded on a day that is still to come, {date}"
    case issuedInFuture = "issued at a time that is still to come, {date}"

    // Status.
    case revoked = "revoked, says the issuer's list of {date}"
    case revokedByUndatedList = "revoked, says the issuer's list"
    case revokedByHost = "revoked, says the document at its address"
    case gone = "withdrawn: {address} answers that it is gone"
    case malformedStatus = "'credentialStatus' lacks its list, its index of digits or its purpose"
    case withoutPlace = "its index {index} is past the end of the status list, which has {count}"

    // Achievement.
    case otherAchievement = "'{member}' is not as the issuer publishes it at {address}"
    case incompleteBadgeClass = "its badge class at {address} has no proper '{member}'"

    // Recipient.
    case otherRecipient = "about another address than the one that you gave"

    package var inBrowser: String? {
        switch self {
        case .specimen:
            "issued by {issuer}, which issues specimens, not real badges; to check a specimen, name it as the issuer that "
                + "you expect"
        default: nil
        }
    }
}
