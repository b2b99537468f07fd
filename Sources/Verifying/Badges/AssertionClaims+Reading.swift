import JSONText

extension AssertionClaims {
    /// The address of the context and the one that it leads to.
    private static let contexts = [
        "https://w3id.org/openbadges/v2", "https://purl.imsglobal.org/spec/ob/v2p0/context",
        "https://openbadgespec.org/v2/context.json",
    ]

    /// Reads what the standard requires of a hosted assertion: Open Badges 2.0, section "Assertion",
    /// <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Assertion>.
    ///
    /// - Throws: the first mistake.
    init(_ document: JSONDocument) throws(Objection) {
        self = try document.read { reader in
            if let contexts = reader.requiredValue("@context"), !contexts.texts.contains(where: Self.contexts.contains)
            {
                reader.report(ShapeProblem.assertionContext, at: contexts)
            }
            reader.requireType("Assertion")
            let id = reader.required("id", WebAddress.init, else: ShapeProblem.notAddress("id"))
            let isRevoked = reader.bool("revoked") ?? false
            // What was revoked keeps no more than its address.
            let isStripped = isRevoked && reader.value("badge") == nil
            let body = isStripped ? nil : reader.assertionBody()
            guard let id, isStripped || body != nil else { return nil }
            return AssertionClaims(id: id, isRevoked: isRevoked, body: body, members: document.members)
        }
    }
}

extension JSONObjectReader {
    fileprivate mutating func assertionBody() -> AssertionClaims.Body? {
        let kind = assertionKind()
        let badge = badgeReference()
        let recipient = identity("recipient", valueName: "identity", typeName: "type")
        let issuedOn = requiredDateTime("issuedOn")
        let expires = dateTime("expires")
        guard let kind, let badge, let recipient, let issuedOn else { return nil }
        return AssertionClaims.Body(
            kind: kind, badge: badge, recipient: recipient, issuedOn: issuedOn, expires: expires)
    }

    private mutating func assertionKind() -> AssertionClaims.Kind? {
        // `verify` is the name that the member had before version 2.0.
        let name = value("verification") == nil && value("verify") != nil ? "verify" : "verification"
        return requiredObject(name, unknown: .ignored) { verification in
            guard let value = verification.requiredValue("type") else { return nil }
            if value.texts.contains(where: { ["HostedBadge", "hosted"].contains($0) }) { return .hosted }
            if value.texts.contains(where: { ["SignedBadge", "signed"].contains($0) }) { return .signed }
            verification.report(ShapeProblem.type(["HostedBadge", "SignedBadge"]), at: value)
            return nil
        }
    }

    private mutating func badgeReference() -> AssertionClaims.BadgeReference? {
        guard let value = requiredValue("badge") else { return nil }
        if let address = value.string { return .address(address) }
        return requiredObject("badge", unknown: .ignored) { .embedded($0.string("id")) }
    }
}
