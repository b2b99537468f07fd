import Diagnostics

/// The words for the documents that a badge names, and for what is wrong with them.
package enum DocumentPhrase: String, Phrasebook {
    case unread = "{document} could not be read: {reason}{advice}"
    case basis = "{document} from {origin}"

    // What a document was wanted for.
    case keys = "the keys of {issuer}"
    case statusList = "its status list"
    case assertion = "the assertion at its own address"
    case badgeClass = "its badge class"
    case profile = "the issuer's profile"
    case achievement = "the published achievement"
    /// What a person can do who has the keys from elsewhere.
    case keysAdvice = "; give the issuer's did.json with --did FILE"

    // Why it says nothing.
    case notJSON = "{address} is not valid JSON: {mistake}"
    case notAnObject = "{address} is not a JSON object"
    case withoutID = "{address} has no 'id'"
    case otherID = "{address} calls itself '{id}'"
    case tooMany = "the badge names more than {limit} documents"

    package var inBrowser: String? { self == .keysAdvice ? "" : nil }
}
