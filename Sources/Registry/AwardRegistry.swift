package import CatalogModel
package import Diagnostics

/// The files of one registry folder: its award files to be streamed, and its few revocations, already read.
package struct AwardRegistry: Sendable {
    /// The award files that begin as they should, in order of their names.
    package let awardFiles: [RegistryFile]
    package let revocations: [AwardID: Revocation]
    /// The day that pages are "as of": the last on which something was issued or revoked, nil where nothing was.
    package let asOf: CalendarDate?
    /// Where each revocation was read, for those whose award is missing.
    let revocationFiles: [AwardID: RegistryFile]
    /// Award files whose first line is damaged; their awards are not read, but they are there.
    let damagedAwardFiles: [RegistryFile]

    /// - Parameters:
    ///   - files: every file of the folder.
    ///   - path: the part of a file's shown path that leads to the registry folder, ending in a slash.
    ///   - log: takes a problem for each file that is not known or cannot be read.
    package init(files: [RegistryFile], below path: String, log: inout DiagnosticLog) {
        var awardFiles: [RegistryFile] = []
        var damagedAwardFiles: [RegistryFile] = []
        var revocations: [AwardID: Revocation] = [:]
        var revocationFiles: [AwardID: RegistryFile] = [:]
        var days: [CalendarDate] = []
        let names = Set(files.map(\.shownAs))
        for file in files {
            let parts = file.shownAs.dropFirst(path.count).split(separator: "/").map(String.init)
            switch (parts.first, parts.count) {
            case ("awards", 2) where parts[1].hasSuffix(".jsonl"):
                guard let run = AwardFileReader(file, log: &log)?.run else {
                    damagedAwardFiles.append(file)
                    continue
                }
                days.append(run.date)
                awardFiles.append(file)
            case ("revocations", 2) where parts[1].hasSuffix(".json"):
                guard let (id, revocation) = Revocation.read(in: file, log: &log) else { continue }
                let expected = "\(path)revocations/\(id).json"
                if file.shownAs == expected || !names.contains(expected) {
                    revocations[id] = revocation
                    revocationFiles[id] = file
                }
                if file.shownAs != expected {
                    let problem =
                        names.contains(expected)
                        ? RegistryProblem.repeatedRevocation : .revocationName(expected: id.description)
                    log.add(problem, at: .path(file.shownAs))
                }
                days.append(revocation.date)
            default: log.add(RegistryProblem.unknownFile, at: .path(file.shownAs))
            }
        }
        self.awardFiles = awardFiles.sorted { $0.shownAs < $1.shownAs }
        self.damagedAwardFiles = damagedAwardFiles
        self.revocations = revocations
        self.revocationFiles = revocationFiles
        self.asOf = days.max()
    }
}
