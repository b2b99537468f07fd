import Verifying

/// How much a server may ask of this program.
package struct FetchLimits: Sendable {
    /// Seconds until an address counts as not answering.
    package let seconds: Int
    /// The most bytes of a document.
    package let size: Int
    /// How often one address may lead to another.
    package let redirects: Int

    package init(seconds: Int = 20, size: Int = VerificationLimits.fetchedSize, redirects: Int = 3) {
        self.seconds = seconds
        self.size = size
        self.redirects = redirects
    }
}
