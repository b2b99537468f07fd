import Diagnostics

/// The words of `FetchFailure`: why there is no document at an address.
package enum FetchPhrase: String, Phrasebook {
    case refusedAddress = "'{address}' is not an https address"
    case heldElsewhere = "{address} is not at hand: {holding}"
    case noSource = "{address} is not at hand, and nothing may be fetched"
    case notFound = "there is no {place}"
    case gone = "{address} is gone"
    case status = "{address} answers with status {status}"
    case tooLarge = "{address} is larger than {size} MB"
    case timedOut = "{address} did not answer within {seconds} seconds"
    case hostNotFound = "the host of {address} is not known"
    case noConnection = "there is no connection to {address}"
    case insecure = "there is no safe connection to {address}"
    case tooManyRedirects = "{address} leads from one address to the next without end"
    case refusedRedirect = "{address} leads to an address that is not an https address"
    case refusedRedirectTo = "{address} leads to '{target}', which is not an https address"
    case missingProgram = "the program '{name}' is not installed, and {address} cannot be fetched without it"
    case programFailed = "'{name}' could not fetch {address} and ended with status {status}"

    package var isSaidInBrowsers: Bool {
        switch self {
        case .refusedAddress, .notFound, .gone, .status, .tooLarge, .timedOut, .refusedRedirectTo: true
        // A page is not told so much, has no files and runs no programs.
        default: false
        }
    }
}
