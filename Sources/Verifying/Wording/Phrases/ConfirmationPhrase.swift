import Diagnostics

/// The words of `Confirmation`.
package enum ConfirmationPhrase: String, Phrasebook {
    // Format.
    case credential = "an Open Badges 3.0 credential with the members that the standard requires{companion}"
    case besideAssertion = "; the Open Badges 2.0 assertion beside it was not checked"
    case besideUnchecked = "; the Open Badges 2.0 document beside it was not checked and may be of another badge"
    case assertion = "an Open Badges 2.0 assertion with the members that the standard requires"
    case revocation = "an Open Badges 2.0 assertion that says only that it was revoked"

    // Signature.
    case signed = "nothing was changed since it was signed with the key {key} of {issuer}, as listed in {origin}"
    case signedByKey =
        "nothing was changed since it was signed with the key of {did}, which does not say whose key that is"
    case hosted = "the same document stands at {address}"
    case hostedElsewhere = "the same document stands at {address}, read from {origin}"

    // Issuer.
    case expectedSigner = "signed by {did}, the issuer that was expected"
    case earlierSigner = "signed by {did}, which the issuer that was expected, {site}, says it was before"
    case expectedHost = "hosted for {profile}, the issuer that was expected"
    case earlierHost = "hosted for {profile}, where the issuer that was expected, {site}, says it was before"

    // Dates.
    case inForce = "valid since {since}"
    case inForceUntil = "valid since {since} and until {until}"

    // Status.
    case withoutStatus = "it names no status list, so its issuer has no way to revoke it"
    case notRevoked = "not revoked, as of {date}"
    case hostedWithoutRevocation = "the document at {address} does not say that it was revoked"

    // Achievement.
    case publishedAchievement = "the issuer publishes the same achievement at {address}"
    case badgeClass = "its badge class stands at {address}, with the members that the standard requires"

    // Recipient.
    case sameRecipient = "about the address that you gave"
}
