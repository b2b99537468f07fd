/// Why a site cannot be previewed, or not as quickly as it could be.
package enum PreviewProblem: Error, Hashable {
    /// Somebody listens there already; another port is free, if any was found.
    case portTaken(UInt16, free: UInt16?)
    /// Only administrators may listen there.
    case portReserved(UInt16)
    case cannotListen(port: UInt16, reason: String)
    /// The system tells of changes in so many folders and no more.
    case watchLimit
    case noBrowser(String)
}
