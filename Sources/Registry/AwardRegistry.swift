package import CatalogModel
import Credentials
package import Diagnostics

/// The files of one registry folder: its award files to be streamed, and its few other files, already read.
package struct AwardRegistry: Sendable {
    /// Whether its badges are specimens, which have an issuer and addresses of their own.
    package let isSpecimen: Bool
    /// Nil where the registry has none yet, or where they cannot be read; then no seal can be checked.
    package let keys: RegistryKeys?
    package let achievements: [EditionReference: FrozenAchievement]
    /// By their numbers.
    package let statusLists: [Int: PublishedStatusList]
    package let revocations: [AwardID: Revocation]
    /// In the order of their names, which is the order of their runs.
    package let awardFiles: [RegistryFile]
    /// The part of a file's shown path that leads to the registry folder, ending in a slash.
    let path: String
    /// Where each revocation gives its date.
    let revocationDates: [AwardID: SourceRange]
    let damaged: DamagedFiles

    /// Files that are there but cannot be read, which was told; what they should say is not missing.
    struct DamagedFiles: Sendable {
        var revocations: Set<AwardID> = []
        var achievements: Set<EditionReference> = []
        var statusLists: Set<Int> = []
    }

    /// - Parameters:
    ///   - files: every file of the folder.
    ///   - path: the part of a file's shown path that leads to the registry folder, ending in a slash.
    ///   - isSpecimen: whether its badges are specimens.
    ///   - log: takes a problem for each file that is not known or cannot be read; award files are only listed.
    package init(files: [RegistryFile], below path: String, isSpecimen: Bool, log: inout DiagnosticLog) {
        var folder = RegistryFolder(files: files, path: path, isSpecimen: isSpecimen)
        folder.read(log: &log)
        self.isSpecimen = isSpecimen
        self.keys = folder.keys
        self.achievements = folder.achievements
        self.statusLists = folder.statusLists
        self.revocations = folder.revocations
        self.awardFiles = folder.awardFiles.sorted { $0.shownAs < $1.shownAs }
        self.path = path
        self.revocationDates = folder.revocationDates
        self.damaged = folder.damaged
    }

    /// The day that the page of an award is "as of": that of the status list that says whether it stands, or of its issue or
    /// withdrawal where the list is older.
    ///
    /// Other awards of the registry do not move it, unless they are withdrawn and the list is signed anew.
    package func asOf(_ award: RegisteredAward) -> CalendarDate {
        var day = award.issued.date
        if let list = statusLists[award.status.list] { day = max(day, list.validFrom.date) }
        if case .withdrawn(let revocation) = award.standing { day = max(day, revocation.date) }
        return day
    }
}
