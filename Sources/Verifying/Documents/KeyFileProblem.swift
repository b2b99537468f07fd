import Credentials
import Diagnostics
package import JSONText

/// Why a file that the caller gave cannot stand for an issuer's published keys.
package enum KeyFileProblem: Error, Hashable {
    case tooLarge(limit: Int)
    case notJSON(JSONSyntaxError.Kind)
    /// No object with an `id`.
    case notKeys
    /// Its identifier is neither did:web nor an address.
    case withoutAddress(String)

    // Of a downloaded site.
    /// Neither `.well-known/did.json` nor `did.json` is in the folder.
    case noKeysInFolder
    /// The file belongs in another place of the site, so the folder is not the site's own.
    case misplaced(id: String, expected: String)

    static func identity(in bytes: [UInt8]) throws(KeyFileProblem) -> DIDDocument {
        guard bytes.count <= VerificationLimits.documentSize else {
            throw .tooLarge(limit: VerificationLimits.documentSize)
        }
        let value: JSONValue
        do throws(JSONSyntaxError) { value = try JSONValue(parsing: bytes) } catch { throw .notJSON(error.kind) }
        guard let document = try? DIDDocument(reading: value, of: nil) else { throw .notKeys }
        return document
    }
}

extension KeyFileProblem: Problem {
    package var id: String {
        switch self {
        case .tooLarge, .notJSON, .notKeys, .withoutAddress: "issuer-keys-unreadable"
        case .noKeysInFolder: "site-folder-without-keys"
        case .misplaced: "site-folder-incomplete"
        }
    }

    package var message: String {
        switch self {
        case .tooLarge(let limit): "the file is larger than \(limit >> 20) MB"
        case .notJSON(let kind): "the file is not valid JSON: \(kind.message)"
        case .notKeys: "the file is not a DID document: it has no 'id'"
        case .withoutAddress(let id): "'\(id.printable)' is neither a did:web identifier nor an https address"
        case .noKeysInFolder: "the folder has neither '.well-known/did.json' nor 'did.json'"
        case .misplaced(let id, let expected):
            "the keys in the folder are of '\(id.printable)' and belong in '\(expected)'"
        }
    }

    package var hint: String? {
        switch self {
        case .tooLarge, .notJSON, .notKeys, .withoutAddress:
            "give the issuer's did.json as it was downloaded, such as https://badges.example.org/.well-known/did.json"
        case .noKeysInFolder: "give the folder of a whole site, as it was built or downloaded"
        case .misplaced: "give the folder that stands for the site's base address"
        }
    }
}
