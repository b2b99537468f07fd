/// What can be wrong with an archive, or with what is to become one.
package enum ArchiveProblem: Error, Hashable {
    case unreadable
    /// No archive of this program, or the end of it is missing.
    case noArchive
    case tooManyFiles
    case bomb
    case unsafeName(String)
    case repeatedName(String)
    /// A file that is there in a way that this program does not write.
    case otherForm(String)
    case damagedFile(String)
    /// The list of checksums is missing or cannot be read.
    case noChecksums
    case wrongChecksum(String)
    case unlisted(String)
    case missing(String, count: Int)
    /// A published file is not the one that the registry makes.
    case differs(String, count: Int)
    /// An address that was published once.
    case lostAddress(String, count: Int)
    case lostBadges(listed: Int, present: Int)
    case privateFile
    case unfitName
    case fileTooLarge
    case unreadableFile
    case notWritten(String)
}
