import CatalogModel
import Credentials
import DeflateCoding
import JSONText
import TestSupport
import Testing

/// Lists as they are written and read: <https://www.w3.org/TR/vc-bitstring-status-list/>.
struct StatusListTests {
    /// The `encodedList` of the standard's own example.
    private static let sample = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"

    @Test func readsTheListOfTheStandard() throws {
        let list = try StatusList(encoded: Self.sample)
        #expect(list == StatusList())
        #expect(list.count == 131_072)
        #expect((0..<131_072).allSatisfy { list.isSet($0) == false })
    }

    @Test func countsFromTheLeftmostBitOfTheFirstByte() throws {
        var bytes = [UInt8](repeating: 0, count: 16_384)
        bytes[0] = 0b1000_0001
        bytes[1] = 0b0100_0000
        bytes[16_383] = 0b0000_0001
        let list = try StatusList(encoded: "u" + Base64URL.text(of: Gzip.compressed(bytes)))
        #expect(list == StatusList(withdrawn: [0, 7, 9, 131_071]))
        #expect((0..<131_072).filter { list.isSet($0) == true } == [0, 7, 9, 131_071])
    }

    @Test func hasNoPlaceOutside() {
        let list = StatusList(withdrawn: [-1, 131_072, .max, .min])
        #expect(list == StatusList())
        for place in [-1, 131_072, Int.max, Int.min] { #expect(list.isSet(place) == nil) }
        #expect(list.isSet(0) == false)
        #expect(list.isSet(131_071) == false)
    }

    @Test func packsTheSameBitsThatItUnpacks() throws {
        var random = SeededGenerator(seed: 9)
        for count in [0, 1, 10, 1000, 60_000] {
            let places = Set((0..<count).map { _ in Int.random(in: 0..<StatusList.length, using: &random) })
            let list = StatusList(withdrawn: places)
            #expect(try StatusList(encoded: list.encoded) == list)
            #expect((0..<StatusList.length).allSatisfy { list.isSet($0) == places.contains($0) })
            var bytes = [UInt8](repeating: 0, count: StatusList.length / 8)
            for place in places { bytes[place / 8] |= 128 >> UInt8(place % 8) }
            let packed = try #require(Base64URL.bytes(of: list.encoded.dropFirst()))
            #expect(try Gzip.decompressed(packed, limit: bytes.count) == bytes)
        }
    }

    /// Neither the order in which awards were withdrawn nor the time is in it.
    @Test func packsTheSameListIntoTheSameText() {
        let places = Array(0..<500).map { $0 * 97 }
        let texts = Set([places, places.reversed(), places + places].map { StatusList(withdrawn: $0).encoded })
        #expect(texts.count == 1)
        #expect(texts.allSatisfy { $0.hasPrefix("uH4sIAAAAAAAC") && !$0.contains("=") })
    }

    @Test func isPublishedAsACredential() throws {
        let did = try #require(WebDID("did:web:badges.example.org"))
        let list = StatusList(withdrawn: [94_567])
        let changed = try #require(UTCInstant(iso: "2026-11-22T08:30:00Z"))
        let document = list.credential(at: "https://badges.example.org/status/1.json", issuer: did, changed: changed)
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2"
              ],
              "id": "https://badges.example.org/status/1.json",
              "type": [
                "VerifiableCredential",
                "BitstringStatusListCredential"
              ],
              "issuer": "did:web:badges.example.org",
              "validFrom": "2026-11-22T08:30:00Z",
              "credentialSubject": {
                "id": "https://badges.example.org/status/1.json#list",
                "type": "BitstringStatusList",
                "statusPurpose": "revocation",
                "encodedList": "\(list.encoded)"
              }
            }

            """
        #expect(document.prettyText == expected)
    }

    @Test func canBeSigned() throws {
        let key = try SigningKey(3)
        let did = try #require(WebDID("did:web:badges.example.org"))
        let changed = try #require(UTCInstant(iso: "2026-11-22T08:30:00Z"))
        let document = StatusList(withdrawn: [1]).credential(
            at: "https://badges.example.org/status/1.json", issuer: did, changed: changed)
        let options = ProofOptions(verificationMethod: did.verificationMethod(of: key.publicKey), created: changed)
        let unsigned = try UnsignedDocument(document, options: options)
        let signed = try JSONOutput(parsing: unsigned.signed(try key.signature(for: unsigned.message)).prettyText)
        let proof = try #require(signed["proof"])
        let signature = try ProofVector.signature(of: proof)
        let message = try DataIntegrityProof.message(of: signed.members, proof: proof.members)
        #expect(signature.key.isValid(signature: signature.bytes, for: message))
    }
}
