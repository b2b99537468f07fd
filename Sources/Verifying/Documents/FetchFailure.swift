/// Why a source has no document for an address.
package enum FetchFailure: Error, Hashable {
    /// Neither `https` nor this machine, or not written as an address is.
    case refusedAddress
    /// The source is not the place where this address could be; another may be. What it does hold, in words.
    case heldElsewhere(String)
    /// No source was given.
    case noSource
    /// The server answers 404, or the folder has no such file; where was looked.
    case notFound(String)
    /// The server answers 410: it was there and was taken away.
    case gone
    /// Any other answer than 200.
    case status(Int)
    case tooLarge(limit: Int)
    case timedOut(seconds: Int)
    case hostNotFound
    case noConnection
    /// The server's certificate is not to be trusted, or there is none.
    case insecure
    case tooManyRedirects
    /// A redirect led to an address that would have been refused; the address where it is known.
    case refusedRedirect(String?)
    /// The program that speaks to the web is not installed.
    case missingProgram(String)
    /// The program ended with this status, which nothing above explains.
    case programFailed(String, status: Int)
}
