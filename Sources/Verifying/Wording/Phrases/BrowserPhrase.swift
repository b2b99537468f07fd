import Diagnostics

/// What only the verifier for browsers has to say.
package enum BrowserPhrase: String, Phrasebook {
    case withoutEd25519 = "this browser cannot check Ed25519 signatures"

    /// The words of other reasons are loaded when there is one to give.
    case withoutWords = "the words that say why could not be loaded"

    // Why a page has no document of an address.
    case offline = "this browser is offline, and {address} cannot be read"
    /// The page says at once whether to contact the host.
    case notAllowed = "{address} is on {host}, which was not contacted"
    /// A page is not told which of the two it is.
    case unreachable = "{address} cannot be read: there is no connection, or {host} does not let other sites read it"
}
