import JSONText

/// The badge classes and issuers among the files of an import, by their addresses: what an assertion may only name.
struct BadgeDocuments {
    struct BadgeClass {
        let id: String?
        let name: String?
        let issuer: JSONValue?
    }

    private var badges: [String: BadgeClass] = [:]
    private var issuers: [String: String] = [:]

    /// Takes a document in that is a badge class or an issuer; false where it is something else.
    mutating func take(_ document: JSONValue) -> Bool {
        guard let object = document.object, let id = object["id"]?.value.string else { return false }
        let types = Self.types(of: object)
        if types.contains("BadgeClass") {
            badges[id] = Self.badgeClass(object)
        } else if types.contains("Issuer") || types.contains("Profile") {
            issuers[id] = object["name"]?.value.string
        } else {
            return false
        }
        return true
    }

    /// The badge class that an assertion names or holds.
    func badge(_ value: JSONValue?) -> BadgeClass? {
        if let object = value?.object { return Self.badgeClass(object) }
        guard let id = value?.string else { return nil }
        return badges[id] ?? BadgeClass(id: id, name: nil, issuer: nil)
    }

    /// The name and address of an issuer that a badge class names or holds.
    func issuer(_ value: JSONValue?) -> (name: String?, id: String?) {
        if let object = value?.object { return (object["name"]?.value.string, object["id"]?.value.string) }
        return (value?.string.flatMap { issuers[$0] }, value?.string)
    }

    static func types(of object: JSONObject) -> [String] {
        guard let type = object["type"]?.value else { return [] }
        return type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []
    }

    private static func badgeClass(_ object: JSONObject) -> BadgeClass {
        BadgeClass(
            id: object["id"]?.value.string, name: object["name"]?.value.string, issuer: object["issuer"]?.value)
    }
}
