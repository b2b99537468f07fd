import CatalogModel
import Credentials
import JSONText

/// Reads award lines one after another; neighbors mostly have the same run, edition, credit and key, which are read once.
struct AwardLineReader {
    private static let detailNames = ["subject", "name", "recipient", "credit", "provider", "proof"]

    private var editions = RecentValues<EditionReference>()
    private var days = RecentValues<CalendarDate>()
    private var instants = RecentValues<UTCInstant>()
    private var credits = RecentValues<Slug>()
    private var providers = RecentValues<Slug>()
    private var keys = RecentValues<Ed25519PublicKey>()

    /// The award of one line that was parsed; what breaks the form is added to the faults.
    mutating func read(_ value: JSONValue, faults: inout [JSONFault]) -> AwardLine? {
        let known = faults.count
        let line = JSONObjectReader.read(value, faults: &faults) { readLine(&$0) }
        return faults.count == known ? line : nil
    }

    // Members are asked for in the order in which they are written, which is how they are found fastest.
    private mutating func readLine(_ reader: inout JSONObjectReader) -> AwardLine? {
        let id = reader.required("id", AwardID.init(_:), else: RegistryProblem.invalidID)
        let edition = reader.required(
            "edition", { editions.value(of: $0, EditionReference.init) }, else: RegistryProblem.invalidEdition)
        let withdrawn = reader.value("withdrawn")
        let subject =
            withdrawn == nil
            ? reader.required("subject", SubjectID.init(_:), else: RegistryProblem.invalidSubject) : nil
        let completed = reader.required(
            "completed", { days.value(of: $0, CalendarDate.init(iso:)) }, else: RegistryProblem.invalidDate)
        let issued = reader.required(
            "issued", { instants.value(of: $0, UTCInstant.init(iso:)) }, else: RegistryProblem.invalidInstant)
        // Completion is a local day; where clocks are ahead of UTC it can be a day later than the same moment's UTC date.
        if let completed, let issued, issued.date < completed.dayBefore {
            reader.report(RegistryProblem.issuedBeforeCompletion)
        }
        let rest = withdrawn == nil ? readDetails(&reader, subject: subject) : nil
        let status = reader.requiredObject("status") { Self.statusEntry(&$0) }
        if let withdrawn {
            let hash = Self.tombstoneHash(withdrawn, &reader)
            guard let id, let edition, let completed, let issued, let status, let hash else { return nil }
            return .withdrawn(
                AwardTombstone(
                    id: id, edition: edition, completed: completed, issued: issued, status: status, withdrawn: hash))
        }
        let proof = reader.requiredObject("proof") { readProof(&$0) }
        guard let id, let edition, let completed, let issued, let status, let rest, let proof else { return nil }
        let draft = AwardDraft(
            id: id, edition: edition, completed: completed, issued: issued, status: status, details: rest)
        return .standing(draft, proof)
    }

    private mutating func readDetails(_ reader: inout JSONObjectReader, subject: SubjectID?) -> AwardDetails? {
        let name = reader.string("name", PublicName.init, else: RegistryProblem.invalidName)
        let recipient = reader.object("recipient") { Self.recipient(&$0) }
        let credit = reader.string(
            "credit", { credits.value(of: $0, Slug.init(_:)) }, else: RegistryProblem.invalidCredit)
        let provider = reader.string(
            "provider", { providers.value(of: $0, Slug.init(_:)) }, else: RegistryProblem.invalidProvider)
        return subject.map {
            AwardDetails(subject: $0, name: name, recipient: recipient, credit: credit, provider: provider)
        }
    }

    private mutating func readProof(_ reader: inout JSONObjectReader) -> AwardProof? {
        var spelling: String?
        let key = reader.required(
            "key",
            { text in
                spelling = text
                return keys.value(of: text, Ed25519PublicKey.init(multibase:))
            }, else: RegistryProblem.invalidKey)
        let value = reader.required("value", SignatureText.init(_:), else: RegistryProblem.invalidSignature)
        guard let key, let spelling, let value else { return nil }
        return AwardProof(key: key, spelt: spelling, value: value)
    }

    private static func recipient(_ reader: inout JSONObjectReader) -> RecipientHash? {
        let salt = reader.requiredString("salt")
        let hash = reader.required("hash", SHA256Text.init, else: RegistryProblem.invalidHash)
        guard let salt, let hash else { return nil }
        guard let recipient = RecipientHash(salt: salt, hash: hash) else {
            reader.report(RegistryProblem.invalidSalt)
            return nil
        }
        return recipient
    }

    private static func statusEntry(_ reader: inout JSONObjectReader) -> StatusEntry? {
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
    private static func tombstoneHash(_ withdrawn: JSONValue, _ reader: inout JSONObjectReader) -> SHA256Text? {
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
