package import JSONText

extension DIDDocument {
    /// Why a file is not somebody's DID document.
    package enum Fault: Error, Hashable {
        case notAnObject
        case missingID
        /// It is the document of another identifier.
        case otherID(String)
    }

    /// Reads what others publish: relative identifiers and methods written into `assertionMethod` are taken too.
    ///
    /// - Parameters:
    ///   - value: the file.
    ///   - did: whose document it must be; nil for whoever it names.
    /// - Throws: where the value is not a document, or that of another.
    package init(reading value: JSONValue, of did: String?) throws(Fault) {
        guard let object = value.object else { throw .notAnObject }
        guard let id = object["id"]?.value.string else { throw .missingID }
        if let did, !id.hasSameScalars(as: did) { throw .otherID(id) }
        var methods: [String: Ed25519PublicKey?] = [:]
        func read(_ method: JSONValue) -> String? {
            guard let method = method.object, let name = method["id"]?.value.string,
                let absolute = Self.absolute(name, id)
            else { return nil }
            guard methods[absolute] == nil else { return absolute }
            // A method that another controls says nothing of this identifier's own signatures.
            let isOwn = method["controller"].map { $0.value.string?.hasSameScalars(as: id) ?? false } ?? true
            methods[absolute] = .some(isOwn && !Self.isEnding(method) ? Self.key(of: method) : nil)
            return absolute
        }
        for method in object["verificationMethod"]?.value.array ?? [] { _ = read(method) }
        var keys: [String: Ed25519PublicKey] = [:]
        var others: Set<String> = []
        for entry in object["assertionMethod"]?.value.array ?? [] {
            let name: String? = if let text = entry.string { Self.absolute(text, id) } else { read(entry) }
            guard let name else { continue }
            if let key = methods[name] ?? nil { keys[name] = key } else { others.insert(name) }
        }
        self.id = id
        self.keys = keys
        self.otherMethods = others
        self.otherNames = (object["alsoKnownAs"]?.value.array ?? []).compactMap(\.string)
    }

    /// Nil for a name that is not ASCII: identifiers are, and of others two that look the same could be two.
    private static func absolute(_ name: String, _ id: String) -> String? {
        let absolute = name.hasPrefix("#") ? id + name : name
        return absolute.utf8.allSatisfy { $0 < 0x80 } ? absolute : nil
    }

    /// Whether a method says that it was, or will be, given up; what was signed with it is not verified any more then:
    /// <https://www.w3.org/TR/cid-1.0/#verification-methods>.
    private static func isEnding(_ method: JSONObject) -> Bool { method["revoked"] != nil || method["expires"] != nil }

    /// The key of a Multikey, an `Ed25519VerificationKey2020` or a JSON Web Key (RFC 8037).
    private static func key(of method: JSONObject) -> Ed25519PublicKey? {
        if let text = method["publicKeyMultibase"]?.value.string { return Ed25519PublicKey(multibase: text) }
        guard let key = method["publicKeyJwk"]?.value.object, key["kty"]?.value.string == "OKP",
            key["crv"]?.value.string == "Ed25519", let bytes = key["x"]?.value.string.flatMap(Base64URL.bytes)
        else { return nil }
        return Ed25519PublicKey(bytes: bytes)
    }
}
