package import CatalogModel
package import Diagnostics
import JSONText

extension AwardBatch {
    /// The awards of the batch's lines; a line that cannot be read is a problem in the log and left out.
    ///
    /// - Parameters:
    ///   - revocations: the awards withdrawn, which the lines must agree with.
    ///   - log: takes the problems.
    /// - Returns: the awards in the order of their lines.
    package func awards(
        revocations: [AwardID: Revocation], log: inout DiagnosticLog
    ) -> [LocatedAward] {
        var awards: [LocatedAward] = []
        for (number, line) in lines {
            let source = source(ofLine: number, line)
            guard !line.allSatisfy({ $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") }) else {
                log.add(RegistryProblem.emptyLine, at: source.range(0..<0))
                continue
            }
            guard let value = JSONValue(parsing: source, log: &log) else { continue }
            var faults: [JSONFault] = []
            let award = JSONObjectReader.read(value, faults: &faults) { Self.award(&$0, revocations: revocations) }
            if !faults.isEmpty { faults.report(in: source, to: &log) }
            guard let award, faults.isEmpty else { continue }
            awards.append(
                LocatedAward(
                    award: award, line: source, editionRange: value.object?["edition"]?.value.range ?? value.range,
                    creditRange: value.object?["credit"]?.value.range ?? value.range))
        }
        return awards
    }

    private static func award(
        _ reader: inout JSONObjectReader, revocations: [AwardID: Revocation]
    ) -> RegisteredAward? {
        let id = reader.required("id", AwardID.init, else: RegistryProblem.invalidID)
        let edition = reader.required("edition", EditionReference.init, else: RegistryProblem.invalidEdition)
        let completed = reader.required("completed", CalendarDate.init(iso:), else: RegistryProblem.invalidDate)
        let issued = reader.required("issued", UTCInstant.init(iso:), else: RegistryProblem.invalidInstant)
        let status = reader.requiredObject("status") { statusEntry(&$0) }
        // Completion is a local day; where clocks are ahead of UTC it can be a day later than the same moment's UTC date.
        if let completed, let issued, issued.date < completed.dayBefore {
            reader.report(RegistryProblem.issuedBeforeCompletion)
        }
        let standing = standing(&reader, id: id, revocation: id.flatMap { revocations[$0] })
        guard let id, let edition, let completed, let issued, let status, let standing else { return nil }
        return RegisteredAward(
            id: id, edition: edition, completed: completed, issued: issued, status: status, standing: standing)
    }

    /// A tombstone goes with a revocation, and a revocation with a tombstone: a name must not outlive its badge.
    private static func standing(
        _ reader: inout JSONObjectReader, id: AwardID?, revocation: Revocation?
    ) -> RegisteredAward.Standing? {
        guard let withdrawn = reader.value("withdrawn") else {
            let details = details(&reader)
            guard revocation == nil else {
                reader.report(RegistryProblem.revokedButNotWithdrawn)
                return nil
            }
            return details.map(RegisteredAward.Standing.valid)
        }
        if withdrawn.string.flatMap(SHA256Text.init) == nil {
            reader.report(RegistryProblem.invalidFingerprint, at: withdrawn)
        }
        for name in ["subject", "name", "recipient", "credit"] {
            if let value = reader.value(name) { reader.report(RegistryProblem.tombstoneHolds(name), at: value) }
        }
        // Without an id nobody can say whether the award has a revocation.
        if id != nil, revocation == nil { reader.report(RegistryProblem.tombstoneWithoutRevocation) }
        return revocation.map(RegisteredAward.Standing.withdrawn)
    }

    private static func details(_ reader: inout JSONObjectReader) -> AwardDetails? {
        let subject = reader.required("subject", { isSubject($0) ? $0 : nil }, else: RegistryProblem.invalidSubject)
        let name = reader.string("name", { PublicName($0)?.text }, else: RegistryProblem.invalidName)
        let credit = reader.string("credit", Slug.init(_:), else: RegistryProblem.invalidCredit)
        let recipient = reader.object("recipient") { reader -> RecipientHash? in
            let salt = reader.requiredString("salt")
            let hash = reader.required("hash", SHA256Text.init, else: RegistryProblem.invalidHash)
            guard let salt, let hash else { return nil }
            guard let recipient = RecipientHash(salt: salt, hash: hash) else {
                reader.report(RegistryProblem.invalidSalt)
                return nil
            }
            return recipient
        }
        return subject.map { AwardDetails(subject: $0, name: name, recipient: recipient, credit: credit) }
    }

    /// `urn:uuid:` and the lower-case form of a UUID (RFC 9562, section 4).
    private static func isSubject(_ text: String) -> Bool {
        let groups = text.dropFirst(9).split(separator: "-", omittingEmptySubsequences: false)
        return text.hasPrefix("urn:uuid:") && groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.allSatisfy { $0.isHexDigit && $0.isASCII && !$0.isUppercase } }
    }

    private static func statusEntry(_ reader: inout JSONObjectReader) -> RegisteredAward.StatusEntry? {
        let list = reader.requiredInt("list")
        let index = reader.requiredInt("index")
        guard let list, let index else { return nil }
        guard let entry = RegisteredAward.StatusEntry(list: list, index: index) else {
            reader.report(RegistryProblem.invalidStatusIndex)
            return nil
        }
        return entry
    }
}
