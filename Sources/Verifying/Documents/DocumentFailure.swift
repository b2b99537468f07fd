package import JSONText

/// Why a document that a badge names says nothing.
package enum DocumentFailure: Error, Hashable {
    case notFetched(FetchFailure)
    case notJSON(JSONSyntaxError.Kind)
    case notAnObject
    /// It calls itself something else than it was asked for.
    case otherID(String)
    case withoutID
    case tooMany(limit: Int)
}
