import JSONText

/// What the class of a badge of Open Badges 2.0 says: <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass>.
struct BadgeClassClaims: Sendable {
    let id: String
    /// The address of the issuer's profile.
    let issuer: String?
    let name: String?
    /// The first member that the standard requires and that is not there, or not of a kind that it may be.
    let missingMember: String?

    init?(_ object: JSONObject) {
        guard let id = object["id"]?.value.string else { return nil }
        let issuer = object["issuer"]?.value
        self.id = id
        self.issuer = issuer?.string ?? issuer?.object?["id"]?.value.string
        self.name = object["name"]?.value.string
        let isLinked = { (value: JSONValue, members: [String]) in
            value.string != nil || members.contains { value.object?[$0]?.value.string != nil }
        }
        let required: [(String, (JSONValue) -> Bool)] = [
            ("type", { $0.texts.contains("BadgeClass") }), ("name", { $0.string != nil }),
            ("description", { $0.string != nil }), ("image", { isLinked($0, ["id"]) }),
            ("criteria", { isLinked($0, ["id", "narrative"]) }), ("issuer", { isLinked($0, ["id"]) }),
        ]
        self.missingMember = required.first { name, isThere in object[name].map { !isThere($0.value) } ?? true }?.0
    }
}
