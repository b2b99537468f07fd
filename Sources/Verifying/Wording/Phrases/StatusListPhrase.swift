import Diagnostics

/// The words of `StatusListProblem`.
package enum StatusListPhrase: String, Phrasebook {
    case unreadable = "its status list does not hold: {mistake}"
    case otherID = "its status list calls itself '{id}'"
    case otherIssuer = "its status list is by '{issuer}', not by the issuer"
    case otherPurpose = "its status list is not one of revocations"
    case withoutKeys = "the issuer's keys are not at hand, so no status list can be checked"
    case notChecked = "its status list was not checked: {reason}"
    case notBase64URL = "its status list does not hold: the list is not in base 64"
    case notGzip = "its status list does not hold: the list is not in gzip, or damaged"
    case tooLarge = "its status list does not hold: the list is too large"
    case tooShort = "its status list does not hold: the list has only {count} places"
    case withoutDate = "its status list does not say from when it is"
    case notYetValid = "its status list is not valid before {date}"
    case expired = "its status list is out of date since {date}"
}
