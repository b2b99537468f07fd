/// Why the registry cannot be changed.
///
/// Paths are those below the registry folder, except where the folder itself is meant.
package enum RegistryWritingProblem: Error, Hashable {
    case missingFolder(String)
    case notAFolder(String)
    /// Nothing can be written at all; `reason` is the system's word for why.
    case notWritable(path: String, reason: String)
    /// A new file could not be written; nothing has changed.
    case failed(path: String, reason: String)
    /// Another process has the registry's lock.
    case busy
    /// A run decided what to change and ended before all of it was done.
    case unfinished(RegistryRun)
    /// This run has; the next one finishes it.
    case interrupted(RegistryRun, path: String, reason: String)
    /// A file that is to be new is there.
    case exists(String)
    /// A file that is to be replaced or removed is not.
    case missing(String)
    /// A link, a folder or the like stands where a file is to be replaced or removed.
    case notAFile(String)
    /// A link, a file or the like stands where a folder must be.
    case inTheWay(String)
    /// A file that an interrupted run was to change, or had changed, is neither as it was nor as it should be.
    case changed(RegistryRun, path: String)
    case damagedJournal
    case otherVersion
    case foreignStaging(String)
}
