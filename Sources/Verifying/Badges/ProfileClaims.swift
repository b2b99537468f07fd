import JSONText

/// What the profile of an issuer of Open Badges 2.0 says of itself and of where its assertions are.
struct ProfileClaims: Sendable {
    let id: String
    let name: String?
    /// What addresses of assertions begin with; nil where the profile does not say.
    let prefixes: [String]?
    /// The hosts of assertions; nil where the profile does not say.
    let hosts: [String]?

    init?(_ object: JSONObject) {
        guard let id = object["id"]?.value.string else { return nil }
        let verification = object["verification"]?.value.object
        self.id = id
        self.name = object["name"]?.value.string
        self.prefixes = verification?["startsWith"]?.value.texts
        self.hosts = verification?["allowedOrigins"]?.value.texts
    }

    /// Whether the issuer answers for what is hosted at an address: Open Badges 2.0, "VerificationObject".
    ///
    /// Where the profile says nothing, for what is on its own host.
    func covers(_ assertion: WebAddress, profile: WebAddress) -> Bool {
        if prefixes == nil, hosts == nil { return assertion.origin == profile.origin }
        let isInPrefix = prefixes?.contains { Self.isPrefix($0, of: assertion) } ?? true
        let isOnHost = hosts?.contains { $0 == assertion.authority || $0 == assertion.origin } ?? true
        return isInPrefix && isOnHost
    }

    /// A prefix must reach past the host: `https://badges.example.org` is also how `https://badges.example.org.evil` begins.
    private static func isPrefix(_ prefix: String, of assertion: WebAddress) -> Bool {
        assertion.text.hasPrefix(prefix) && prefix.utf8.count > assertion.origin.utf8.count
    }
}
