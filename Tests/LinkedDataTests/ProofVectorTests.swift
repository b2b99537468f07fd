import Crypto
import JSONText
import LinkedData
import TestSupport
import Testing

/// The canonical texts of the standards' own signed credentials.
///
/// https://www.w3.org/TR/vc-di-eddsa/#representation-eddsa-rdfc-2022, and the sample of the Open Badges 3.0
/// implementation guide; read in place from `../shared/standards/vectors`.
@Suite(.enabled(if: StandardsFolder.has("vectors/vc-di-eddsa-TestVectors"), "the vectors are not beside this clone"))
struct ProofVectorTests {
    /// Knows the context of the W3C's examples too, which gives a meaning to any name: good for examples only.
    private static let examples = Vocabulary.credentials.adding(
        ContextTable(vocabulary: "https://www.w3.org/ns/credentials/examples#", terms: []),
        at: "https://www.w3.org/ns/credentials/examples/v2")
    private static let folder = "vectors/vc-di-eddsa-TestVectors/"

    private func canonical(_ document: JSONOutput, _ vocabulary: Vocabulary = .credentials) throws -> String {
        String(decoding: try CanonicalDataset([Quad](document, vocabulary: vocabulary)).nquads, as: UTF8.self)
    }

    private func document(_ path: String) throws -> JSONOutput {
        JSONOutput(try JSONValue(parsing: StandardsFolder.bytes(path)))
    }

    private func hash(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test(arguments: [
        ("unsigned.json", "eddsa-rdfc-2022/canonDocDataInt.txt", "eddsa-rdfc-2022/docHashDataInt.txt"),
        (
            "eddsa-rdfc-2022/proofConfigDataInt.json", "eddsa-rdfc-2022/proofCanonDataInt.txt",
            "eddsa-rdfc-2022/proofHashDataInt.txt"
        ),
    ])
    func canonicalizesTheW3CVector(_ input: String, _ expected: String, _ expectedHash: String) throws {
        let found = try canonical(document(Self.folder + input), Self.examples)
        #expect(found == (try StandardsFolder.text(Self.folder + expected)))
        #expect(hash(found) == (try StandardsFolder.text(Self.folder + expectedHash)))
    }

    @Test func canonicalizesTheOpenBadgesVector() throws {
        guard case .object(let members) = try document("vectors/ob_impl_vector.json"),
            case .object(let proof)? = members.first(where: { $0.name == "proof" })?.value
        else {
            Issue.record("the vector is not an object with a proof")
            return
        }
        let unsigned = try canonical(.object(members.filter { $0.name != "proof" }))
        let options = try canonical(
            .object(proof.filter { $0.name != "proofValue" } + members.filter { $0.name == "@context" }))
        let folder = "vectors/ob3-impl-test-vectors/obv3p0/"
        #expect(unsigned == (try StandardsFolder.text(folder + "document-canon.txt")))
        #expect(options == (try StandardsFolder.text(folder + "proof-canon.txt")))
        #expect(hash(unsigned).hasPrefix("87f65a76"))
        #expect(hash(options).hasPrefix("d34009ce"))
    }

    /// The examples' context gives every name a meaning; without it the same document is refused.
    @Test func cannotCheckTheW3CVectorWithoutItsContext() throws {
        let address = "https://www.w3.org/ns/credentials/examples/v2"
        let failure = LinkedDataFailure(.unknownContext(address), at: "@context")
        let document = try document(Self.folder + "unsigned.json")
        #expect(throws: failure) { try canonical(document) }
    }
}
