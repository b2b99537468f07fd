package import CatalogModel
package import Diagnostics
import Foundation
import JSONText

/// The files of one registry folder: its award files to be streamed, and its few revocations, already read.
package struct AwardRegistry: Sendable {
    /// The award files, in order of their names.
    package let awardFiles: [RegistryFile]
    package let revocations: [AwardID: Revocation]
    /// Where each revocation was read, for those whose award is missing.
    package let revocationFiles: [AwardID: RegistryFile]
    /// The last day on which something was issued or revoked: what a page says it is "as of". Nil where nothing was.
    package let asOf: CalendarDate?

    /// - Parameters:
    ///   - files: every file of the folder.
    ///   - path: the part of a file's shown path that leads to the registry folder, ending in a slash.
    ///   - log: takes a problem for each file that is not known or cannot be read.
    package init(files: [RegistryFile], below path: String, log: inout DiagnosticLog) {
        var awardFiles: [RegistryFile] = []
        var revocations: [AwardID: Revocation] = [:]
        var revocationFiles: [AwardID: RegistryFile] = [:]
        var days: [CalendarDate] = []
        for file in files {
            let parts = file.shownAs.dropFirst(path.count).split(separator: "/").map(String.init)
            switch (parts.first, parts.count) {
            case ("awards", 2) where parts[1].hasSuffix(".jsonl"):
                guard let run = AwardFileReader(file, log: &log)?.run else { continue }
                days.append(run.date)
                awardFiles.append(file)
            case ("revocations", 2) where parts[1].hasSuffix(".json"):
                guard let (id, revocation) = Self.revocation(in: file, named: parts[1], log: &log) else { continue }
                guard revocations.updateValue(revocation, forKey: id) == nil else {
                    log.add(RegistryProblem.repeatedRevocation, at: .path(file.shownAs))
                    continue
                }
                revocationFiles[id] = file
                days.append(revocation.date)
            default: log.add(RegistryProblem.unknownFile, at: .path(file.shownAs))
            }
        }
        self.awardFiles = awardFiles.sorted { $0.shownAs < $1.shownAs }
        self.revocations = revocations
        self.revocationFiles = revocationFiles
        self.asOf = days.max()
    }

    /// Reports the revocations of awards that no award file holds.
    package func reportUnusedRevocations(seen: (AwardID) -> Bool, log: inout DiagnosticLog) {
        for (id, file) in revocationFiles.sorted(by: { $0.key < $1.key }) where !seen(id) {
            log.add(RegistryProblem.revocationWithoutAward, at: .path(file.shownAs))
        }
    }

    private static func revocation(
        in file: RegistryFile, named name: String, log: inout DiagnosticLog
    ) -> (AwardID, Revocation)? {
        guard let data = FileManager.default.contents(atPath: file.file) else {
            log.add(RegistryProblem.unreadableFile, at: .path(file.shownAs))
            return nil
        }
        let source = SourceText(path: file.shownAs, bytes: Array(data), excerpts: .withheld)
        guard let value = JSONValue(parsing: source, log: &log) else { return nil }
        var faults: [JSONFault] = []
        let result = JSONObjectReader.read(value, faults: &faults) { reader -> (AwardID, Revocation)? in
            let id = reader.required("id", AwardID.init, else: RegistryProblem.invalidID)
            let outcome = reader.required(
                "outcome", Revocation.Outcome.init(rawValue:), else: RegistryProblem.revocationOutcome)
            let date = reader.required("date", CalendarDate.init(iso:), else: RegistryProblem.invalidDate)
            guard let id, let outcome, let date else { return nil }
            if name != "\(id).json" { reader.report(RegistryProblem.revocationName(expected: id.description)) }
            return (id, Revocation(outcome: outcome, date: date))
        }
        faults.report(in: source, to: &log)
        return faults.isEmpty ? result : nil
    }
}
