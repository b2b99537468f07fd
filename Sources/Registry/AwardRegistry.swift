package import CatalogModel
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
    /// The day that pages are "as of": the last on which something was issued or revoked or a status list was signed; nil
    /// where nothing was.
    package let asOf: CalendarDate?

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
        let events =
            folder.awardFiles.compactMap { AwardFileName($0.name)?.run.date } + folder.revocations.values.map(\.date)
        // A list alone speaks of nothing.
        let lists = events.isEmpty ? [] : folder.statusLists.values.map(\.validFrom.date)
        self.asOf = (events + lists).max()
        self.path = path
        self.revocationDates = folder.revocationDates
        self.damaged = folder.damaged
    }
}
