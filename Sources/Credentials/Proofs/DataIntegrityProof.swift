import CatalogModel
import Crypto
package import JSONText
package import LinkedData

/// A proof of the cryptosuite `eddsa-rdfc-2022`, the one embedded proof that all public verifiers of Open Badges 3.0 read.
///
/// <https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022>.
package enum DataIntegrityProof {
    package static let type = "DataIntegrityProof"
    package static let cryptosuite = "eddsa-rdfc-2022"
    package static let purpose = "assertionMethod"

    /// The bytes that are signed.
    ///
    /// - Parameters:
    ///   - document: a JSON-LD document; a `proof` in it is left out.
    ///   - proof: the proof; its `proofValue` is left out, and the document's `@context` is its own.
    ///   - vocabulary: the contexts that may stand in `@context`.
    /// - Returns: 64 bytes: the hash of the proof's own statements, and then that of the document's.
    /// - Throws: what has no meaning in the document or the proof, or that it cannot be brought into one form.
    package static func message(
        of document: [JSONOutput.Member], proof: [JSONOutput.Member], vocabulary: Vocabulary = .credentials
    ) throws(ProofFailure) -> [UInt8] {
        let context = document.filter { $0.name == "@context" }
        let configuration = context + proof.filter { $0.name != "proofValue" && $0.name != "@context" }
        return try hash(configuration, vocabulary, where: .proof)
            + hash(document.filter { $0.name != "proof" }, vocabulary, where: .document)
    }

    /// The proof as it stands in a document.
    ///
    /// - Parameters:
    ///   - options: who made it and when.
    ///   - value: `z` and the signature in base 58; nil for the form that is signed.
    /// - Returns: the members in the order in which they are written.
    package static func members(_ options: ProofOptions, value: String?) -> [JSONOutput.Member] {
        var members: [JSONOutput.Member] = [
            .init("type", .string(type)), .init("cryptosuite", .string(cryptosuite)),
            .init("created", .string(options.created.description)),
            .init("verificationMethod", .string(options.verificationMethod)),
            .init("proofPurpose", .string(purpose)),
        ]
        if let value { members.append(.init("proofValue", .string(value))) }
        return members
    }

    private static func hash(
        _ members: [JSONOutput.Member], _ vocabulary: Vocabulary, where part: ProofFailure.Part
    ) throws(ProofFailure) -> [UInt8] {
        let quads: [Quad]
        do throws(LinkedDataFailure) {
            quads = try [Quad](.object(members), vocabulary: vocabulary)
        } catch {
            throw .meaning(error, in: part)
        }
        do throws(CanonicalizationFailure) {
            return Array(SHA256.hash(data: try CanonicalDataset(quads).nquads))
        } catch {
            throw .form(error, in: part)
        }
    }
}
