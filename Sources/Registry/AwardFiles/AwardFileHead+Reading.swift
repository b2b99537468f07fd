import CatalogModel
import Credentials
import Diagnostics
import JSONText

extension AwardFileHead {
    /// Reads the first line of an award file whose format and version are known; nil with faults where it breaks the form.
    init?(reading value: JSONValue, isSpecimen: Bool, faults: inout [JSONFault]) {
        let known = faults.count
        let head = JSONObjectReader.read(value, faults: &faults) { reader -> AwardFileHead? in
            RegistryFormat.readMembers(&reader)
            let run = reader.requiredInstant("run")
            let base = reader.requiredBase("base")
            let issuer = reader.requiredDocument("issuer", with: "id")
            let achievements = Self.achievements(&reader)
            guard let run, let base, let (issuer, id) = issuer, let achievements else { return nil }
            // Whoever checks a badge looks for the issuer's keys where its identifier says.
            if !BadgeIssuer.did(at: base, isSpecimen: isSpecimen).description.hasSameScalars(as: id) {
                reader.report(RegistryProblem.otherIssuer)
            }
            return AwardFileHead(
                run: run, base: base, issuer: issuer, issuerID: id, achievements: achievements)
        }
        guard let head, faults.count == known else { return nil }
        self = head
    }

    private static func achievements(_ reader: inout JSONObjectReader) -> [EditionReference: SHA256Text]? {
        guard let written = reader.requiredValue("achievements") else { return nil }
        guard let members = written.object?.members else {
            reader.report(RegistryProblem.invalidFingerprints, at: written)
            return nil
        }
        var achievements: [EditionReference: SHA256Text] = [:]
        for member in members {
            guard let edition = EditionReference(member.name), let hash = member.value.string.flatMap(SHA256Text.init)
            else {
                reader.report(RegistryProblem.invalidFingerprints, at: member.value)
                continue
            }
            achievements[edition] = hash
        }
        return achievements
    }
}
