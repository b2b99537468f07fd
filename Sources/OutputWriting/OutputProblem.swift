/// Why a site cannot be written where it should be.
package enum OutputProblem: Error, Hashable {
    /// The output folder exists and is a file.
    case notAFolder(String)
    case containsSource(String)
    case containsSourceFolder(String, folder: String)
    case insideSourceFolder(String, folder: String)
    /// `path` is what could not be made or opened, `reason` the system's word for why.
    case notWritable(path: String, reason: String)
    case busy(String)
    /// Files that no build wrote stand where this build must write something else.
    case foreignFiles(count: Int, first: [String], output: String)
    case symbolicLinks(count: Int, first: [String], output: String)
    /// While staging nothing published has changed; while committing, the next build finishes the work.
    case writeFailed(path: String, reason: String, isCommitting: Bool)
    case stagedTwice(count: Int, first: [String])
    case fileAndFolder(String)
    /// The output folder has another part of a site than the one to be written; nil stands for a whole site.
    case otherPart(String, has: String?, wanted: String?)
    case manifestDamaged
    case manifestOfOtherVersion
}
