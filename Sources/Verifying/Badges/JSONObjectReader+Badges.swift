import JSONText

// What the documents of both versions, and status lists, have in common.
extension JSONObjectReader {
    /// `type` must be or include one of the names.
    mutating func requireType(_ name: String, or other: String? = nil) {
        guard let value = requiredValue("type") else { return }
        let names = [name] + (other.map { [$0] } ?? [])
        if !value.texts.contains(where: names.contains) { report(ShapeProblem.type(names), at: value) }
    }

    /// The names in `type`, at least one.
    mutating func typeNames() -> [String]? {
        guard let value = requiredValue("type") else { return nil }
        let names = value.texts
        if names.isEmpty { report(JSONMemberProblem.wrongType("type", wanted: .string, found: value.kind), at: value) }
        return names.isEmpty ? nil : names
    }

    mutating func dateTime(_ name: String) -> DateTime? {
        string(name, DateTime.init, else: ShapeProblem.notDateTime(name))
    }

    mutating func requiredDateTime(_ name: String) -> DateTime? {
        required(name, DateTime.init, else: ShapeProblem.notDateTime(name))
    }

    /// One `IdentityObject`, or a list of some; none where the member is missing.
    ///
    /// - Parameters:
    ///   - name: the member.
    ///   - valueName: how the version calls the hash.
    ///   - typeName: how the version calls the kind of identifier.
    /// - Returns: those that are whole.
    mutating func identities(_ name: String, valueName: String, typeName: String) -> [IdentityClaim] {
        guard let value = value(name) else { return [] }
        if value.object != nil { return identity(name, valueName: valueName, typeName: typeName).map { [$0] } ?? [] }
        return objects(name, unknown: .ignored) { Self.identity(&$0, valueName: valueName, typeName: typeName) } ?? []
    }

    /// Exactly one `IdentityObject`.
    mutating func identity(_ name: String, valueName: String, typeName: String) -> IdentityClaim? {
        requiredObject(name, unknown: .ignored) { Self.identity(&$0, valueName: valueName, typeName: typeName) }
    }

    private static func identity(
        _ reader: inout JSONObjectReader, valueName: String, typeName: String
    ) -> IdentityClaim? {
        let type = reader.requiredString(typeName)
        let isHashed = reader.requiredBool("hashed")
        let value = reader.requiredString(valueName)
        let salt = reader.string("salt")
        guard let type, let isHashed, let value else { return nil }
        return IdentityClaim(type: type, isHashed: isHashed, value: value, salt: salt ?? "")
    }

    mutating func status() -> StatusClaim? {
        let value = value("credentialStatus")
        return object("credentialStatus", unknown: .ignored) { status in
            guard let types = status.typeNames(), let object = value?.object else { return nil }
            return StatusClaim(types: types, object: object)
        }
    }

    /// One proof or a list of at least one.
    mutating func proofs() -> [ProofClaim] {
        guard let value = requiredValue("proof") else { return [] }
        let members = (value.array ?? [value]).map { element -> [JSONOutput.Member] in
            if case .object(let members) = JSONOutput(element) { members } else { [] }
        }
        var index = 0
        let read = { (proof: inout JSONObjectReader) -> ProofClaim? in
            defer { index += 1 }
            let type = proof.typeNames()?.first
            return ProofClaim(
                type: type ?? "", cryptosuite: proof.string("cryptosuite"), purpose: proof.string("proofPurpose"),
                verificationMethod: proof.string("verificationMethod"), value: proof.string("proofValue"),
                created: proof.dateTime("created"), expires: proof.dateTime("expires"),
                isChained: proof.value("previousProof") != nil, members: members[index])
        }
        if value.array == nil { return requiredObject("proof", unknown: .ignored, read).map { [$0] } ?? [] }
        let proofs = requiredObjects("proof", unknown: .ignored, read) ?? []
        if value.array?.isEmpty == true { report(JSONMemberProblem.missing("proof")) }
        return proofs
    }
}
