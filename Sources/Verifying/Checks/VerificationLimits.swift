/// How much a badge may ask of its verifier.
package enum VerificationLimits {
    /// The most bytes of a badge that is not a picture.
    package static let documentSize = 1 << 20
    /// The most bytes of a document that a badge names.
    package static let fetchedSize = 8 << 20
    /// The most documents that are fetched for one badge; the checks need four at most.
    static let documents = 8
    /// The most proofs that are checked in one document.
    static let proofs = 8
    /// The most identifiers that an address is compared with.
    static let identifiers = 100
}
