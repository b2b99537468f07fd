import JSONText

/// What the credential of a status list says: <https://www.w3.org/TR/vc-bitstring-status-list/>.
struct StatusListClaims: Sendable {
    let id: String
    let issuer: String
    let validFrom: DateTime?
    let validUntil: DateTime?
    let purposes: [String]
    let encodedList: String
    let proofs: [ProofClaim]
    let members: [JSONOutput.Member]

    init(_ document: JSONDocument) throws(Objection) {
        self = try document.read { reader in
            let id = reader.requiredString("id")
            reader.requireType("BitstringStatusListCredential")
            let issuer =
                reader.value("issuer")?.object == nil
                ? reader.requiredString("issuer")
                : reader.object("issuer", unknown: .ignored) { $0.requiredString("id") }
            let validFrom = reader.dateTime("validFrom")
            let validUntil = reader.dateTime("validUntil")
            let list = reader.requiredObject("credentialSubject", unknown: .ignored) { subject in
                subject.requireType("BitstringStatusList")
                let purposes = subject.requiredValue("statusPurpose")?.texts
                let list = subject.requiredString("encodedList")
                return list.map { (purposes: purposes ?? [], encodedList: $0) }
            }
            let proofs = reader.proofs()
            guard let id, let issuer, let list else { return nil }
            return StatusListClaims(
                id: id, issuer: issuer, validFrom: validFrom, validUntil: validUntil, purposes: list.purposes,
                encodedList: list.encodedList, proofs: proofs, members: document.members)
        }
    }

    private init(
        id: String, issuer: String, validFrom: DateTime?, validUntil: DateTime?, purposes: [String],
        encodedList: String, proofs: [ProofClaim], members: [JSONOutput.Member]
    ) {
        self.id = id
        self.issuer = issuer
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.purposes = purposes
        self.encodedList = encodedList
        self.proofs = proofs
        self.members = members
    }
}
