import JSONText
import LinkedData

/// Small documents from JSON text, and what they say.
enum LinkedDataSample {
    static let credentials = "https://www.w3.org/ns/credentials/v2"
    static let openBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    static let extensions = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"

    /// A document with both contexts; `members` is what stands after them.
    static func json(_ members: String, contexts: [String] = [credentials, openBadges]) throws -> JSONOutput {
        let list = contexts.map { "\"\($0)\"" }.joined(separator: ",")
        return JSONOutput(try JSONValue(parsing: Array("{\"@context\":[\(list)],\(members)}".utf8)))
    }

    static func canonical(_ members: String, contexts: [String] = [credentials, openBadges]) throws -> String {
        let quads = try [Quad](json(members, contexts: contexts))
        return String(decoding: try CanonicalDataset(quads).nquads, as: UTF8.self)
    }
}
