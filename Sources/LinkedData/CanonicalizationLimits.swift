/// How much work telling blank nodes apart may be.
///
/// Graphs can be made for which that takes longer than the age of the world; RDFC-1.0 asks for a limit:
/// <https://www.w3.org/TR/rdf-canon/#dataset-poisoning>.
package struct CanonicalizationLimits: Sendable {
    /// Looks at a neighbor of a blank node, and copies of an issued name, in the N-degree step.
    ///
    /// An ordinary credential takes none at all, one with a list of 100 equal values some 70,000.
    package let work: Int

    package init(work: Int = 100_000) { self.work = work }
}
