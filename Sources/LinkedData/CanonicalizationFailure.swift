/// Why a dataset has no canonical form here.
package enum CanonicalizationFailure: Error, Hashable {
    /// The blank nodes are more alike than any honest document's.
    case tooMuchWork(limit: Int)
}
