import CatalogModel
import Credentials
import JSONText

extension AwardLineReader {
    private static let detailNames = ["subject", "name", "recipient", "credit", "provider", "first", "proof"]

    /// The award of one line that was parsed; what breaks the form is added to the faults.
    mutating func read(_ value: JSONValue, faults: inout [JSONFault]) -> AwardLine? {
        let known = faults.count
        let line = JSONObjectReader.read(value, faults: &faults) { readLine(&$0) }
        return faults.count == known ? line : nil
    }

    private mutating func readLine(_ reader: inout JSONObjectReader) -> AwardLine? {
        let id = reader.required("id", AwardID.init(_:), else: RegistryProblem.invalidID)
        let edition = reader.required("edition", { recentEdition(of: $0) }, else: RegistryProblem.invalidEdition)
        let completed = reader.required("completed", { recentDay(of: $0) }, else: RegistryProblem.invalidDate)
        let issued = reader.required("issued", { recentInstant(of: $0) }, else: RegistryProblem.invalidInstant)
        let status = reader.requiredObject("status") { Self.readStatus(&$0) }
        if let completed, let issued, !issued.isPossible(forCompletionOn: completed) {
            reader.report(RegistryProblem.issuedBeforeCompletion)
        }
        if let withdrawn = reader.value("withdrawn") {
            let hash = Self.readTombstone(&reader, withdrawn)
            guard let id, let edition, let completed, let issued, let status, let hash else { return nil }
            return .withdrawn(
                AwardTombstone(
                    id: id, edition: edition, completed: completed, issued: issued, status: status, withdrawn: hash))
        }
        let details = readDetails(&reader)
        let proof = reader.requiredObject("proof") { readProof(&$0) }
        guard let id, let edition, let completed, let issued, let status, let details, let proof else { return nil }
        let draft = AwardDraft(
            id: id, edition: edition, completed: completed, issued: issued, status: status, details: details)
        return .standing(draft, proof)
    }

    private mutating func readDetails(_ reader: inout JSONObjectReader) -> AwardDetails? {
        let subject = reader.required("subject", SubjectID.init(_:), else: RegistryProblem.invalidSubject)
        let name = reader.string("name", PublicName.init, else: RegistryProblem.invalidName)
        let recipient = reader.object("recipient") { Self.readRecipient(&$0) }
        let credit = reader.string("credit", { recentCredit(of: $0) }, else: RegistryProblem.invalidCredit)
        let provider = reader.string("provider", { recentProvider(of: $0) }, else: RegistryProblem.invalidProvider)
        let first = reader.object("first") { readFirst(&$0) }
        return subject.map {
            AwardDetails(
                subject: $0, name: name, recipient: recipient, credit: credit, provider: provider, first: first)
        }
    }

    private mutating func readFirst(_ reader: inout JSONObjectReader) -> FirstIssue? {
        let issuer = reader.required("issuer", PublicName.init, else: RegistryProblem.invalidName)
        let date = reader.required("date", { recentDay(of: $0) }, else: RegistryProblem.invalidDate)
        guard let issuer, let date else { return nil }
        return FirstIssue(issuer: issuer, date: date)
    }

    private mutating func readProof(_ reader: inout JSONObjectReader) -> AwardProof? {
        let key = reader.required("key", { recentKey(of: $0) }, else: RegistryProblem.invalidKey)
        let value = reader.required("value", SignatureText.init(_:), else: RegistryProblem.invalidSignature)
        let file = reader.string("file", FileSignature.init(_:), else: RegistryProblem.invalidFileSignature)
        guard let key, let value else { return nil }
        return AwardProof(key: key, value: value, file: file)
    }

    private static func readRecipient(_ reader: inout JSONObjectReader) -> RecipientHash? {
        let salt = reader.requiredString("salt")
        let hash = reader.required("hash", SHA256Text.init, else: RegistryProblem.invalidHash)
        guard let salt, let hash else { return nil }
        guard let recipient = RecipientHash(salt: salt, hash: hash) else {
            reader.report(RegistryProblem.invalidSalt)
            return nil
        }
        return recipient
    }

    private static func readStatus(_ reader: inout JSONObjectReader) -> StatusEntry? {
        let list = reader.requiredInt("list")
        let index = reader.requiredInt("index")
        guard let list, let index else { return nil }
        guard let entry = StatusEntry(list: list, index: index) else {
            reader.report(RegistryProblem.invalidStatusIndex)
            return nil
        }
        return entry
    }

    /// A name must not outlive its badge: whatever a line says of its earner must be gone.
    private static func readTombstone(_ reader: inout JSONObjectReader, _ withdrawn: JSONValue) -> SHA256Text? {
        for name in detailNames {
            if let value = reader.value(name) { reader.report(RegistryProblem.tombstoneHolds(name), at: value) }
        }
        guard let hash = withdrawn.string.flatMap(SHA256Text.init) else {
            reader.report(RegistryProblem.invalidFingerprint, at: withdrawn)
            return nil
        }
        return hash
    }
}
