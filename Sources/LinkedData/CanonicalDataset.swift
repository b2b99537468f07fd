/// A dataset in the one form that does not depend on the order of statements or the names of blank nodes.
///
/// RDFC-1.0, <https://www.w3.org/TR/rdf-canon/>: two datasets that say the same have the same bytes.
package struct CanonicalDataset: Sendable {
    /// The new name of a blank node.
    package struct Renaming: Sendable, Hashable {
        /// The label in the input, without `_:`.
        package let original: String
        /// The label in `nquads`, such as `c14n0`.
        package let canonical: String
    }

    /// The statements in canonical N-Quads, sorted by code point, each once.
    package let nquads: [UInt8]
    /// The blank nodes in the order in which they were named.
    package let renamings: [Renaming]

    /// - Parameters:
    ///   - quads: the statements, in any order and however often.
    ///   - algorithm: SHA-256 for every Data Integrity cryptosuite that Rosette knows.
    ///   - limits: how much work to spend before giving up.
    /// - Throws: where the blank nodes are so alike that the work limit is reached.
    package init(
        _ quads: some Sequence<Quad>, algorithm: HashAlgorithm = .sha256,
        limits: CanonicalizationLimits = CanonicalizationLimits()
    ) throws(CanonicalizationFailure) {
        var canonicalizer = Canonicalizer(quads, algorithm: algorithm, limits: limits)
        try canonicalizer.nameBlankNodes()
        self.nquads = canonicalizer.canonicalBytes
        self.renamings = canonicalizer.renamings
    }
}
