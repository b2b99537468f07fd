import Credentials
import Foundation
import JSONText
import LinkedData
import TestSupport
import Testing

/// The standards' own signed documents, read in place.
enum ProofVector {
    /// Knows the context of the W3C's examples too, which gives a meaning to any name: good for examples only.
    static let vocabulary = Vocabulary.credentials.adding(
        ContextTable(vocabulary: "https://www.w3.org/ns/credentials/examples#", terms: []),
        at: "https://www.w3.org/ns/credentials/examples/v2")

    /// The text of a file without the line end behind it.
    static func text(_ path: String) throws -> String {
        try StandardsFolder.text("vectors/\(path)").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    static func document(_ path: String) throws -> JSONOutput { try JSONOutput(parsing: text(path)) }

    /// The private key of a `privateKeyMultibase`: the prefix 0x80 0x26 and the seed.
    static func signingKey(_ multibase: String) throws -> SigningKey {
        let bytes = try #require(Base58.bytes(of: multibase.dropFirst()))
        try #require(bytes.starts(with: [0x80, 0x26]))
        return try SigningKey(seed: Array(bytes.dropFirst(2)))
    }

    /// The signature of a `proofValue`, and the key that its `verificationMethod` ends in.
    static func signature(of proof: JSONOutput) throws -> (bytes: [UInt8], key: Ed25519PublicKey) {
        guard case .string(let value)? = proof["proofValue"], case .string(let method)? = proof["verificationMethod"]
        else {
            throw CocoaError(.coderValueNotFound)
        }
        let fragment = try #require(method.split(separator: "#").last)
        return (try #require(Base58.bytes(of: value.dropFirst())), try #require(Ed25519PublicKey(multibase: fragment)))
    }
}
