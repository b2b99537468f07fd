package import CatalogModel
import Diagnostics
import Foundation
import JSONText

/// That an award no longer stands, since when, and nothing about why: reasons stay private.
package struct Revocation: Sendable, Hashable {
    /// What became of the award, as far as the public is told.
    package enum Outcome: String, Sendable, CaseIterable {
        case revoked
        /// Another award took its place; which one is not said here.
        case replaced
    }

    package let outcome: Outcome
    package let date: CalendarDate
}

extension Revocation {
    /// Reads `revocations/<id>.json`.
    ///
    /// - Returns: the award withdrawn and how, or nil with a problem in the log.
    static func read(in file: RegistryFile, log: inout DiagnosticLog) -> (id: AwardID, revocation: Revocation)? {
        guard let data = FileManager.default.contents(atPath: file.file) else {
            log.add(RegistryProblem.unreadableFile, at: .path(file.shownAs))
            return nil
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = data.starts(with: mark) ? Array(data.dropFirst(mark.count)) : Array(data)
        let source = SourceText(path: file.shownAs, bytes: bytes, excerpts: .withheld)
        guard let value = JSONValue(parsing: source, log: &log) else { return nil }
        var faults: [JSONFault] = []
        let result = JSONObjectReader.read(value, faults: &faults) { reader -> (AwardID, Revocation)? in
            let id = reader.required("id", AwardID.init, else: RegistryProblem.invalidID)
            let outcome = reader.required("outcome", Outcome.init(rawValue:), else: RegistryProblem.revocationOutcome)
            let date = reader.required("date", CalendarDate.init(iso:), else: RegistryProblem.invalidDate)
            guard let id, let outcome, let date else { return nil }
            return (id, Revocation(outcome: outcome, date: date))
        }
        faults.report(in: source, to: &log)
        return faults.isEmpty ? result : nil
    }
}
