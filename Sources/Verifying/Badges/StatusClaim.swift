import JSONText

/// The `credentialStatus` of a credential, whose members are of no certain shape yet.
struct StatusClaim: Sendable {
    let types: [String]
    let object: JSONObject
}
