/// How far a build is.
package enum BuildProgress: Sendable {
    /// This many more pages of the catalog are rendered.
    case pages(Int)
    /// This many more awards are done.
    case awards(Int)
    /// The proofs of this many more awards are checked.
    case proofs(Int)
    /// This many more links to other sites are checked.
    case links(Int)
}
