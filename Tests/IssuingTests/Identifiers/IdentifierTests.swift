import CatalogModel
import Credentials
import Issuing
import TestSupport
import Testing

/// Identifiers that a registry may depend on, worked out by another program. None of these may ever change:
///
/// ```python
/// import base64, hashlib, hmac
/// def code(*fields):
///     fields = [f.encode() for f in ("rosette-identifiers-v1",) + fields]
///     message = b"".join(len(f).to_bytes(4, "big") + f for f in fields)
///     return hmac.new(bytes(range(32)), message, hashlib.sha256).digest()
/// def award(code):
///     digits = base64.b32encode(code[:10]).decode()
///     alphabets = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789abcdefghjkmnpqrstvwxyz"
///     digits = digits.translate(str.maketrans(*alphabets))
///     return "-".join(digits[i:i + 4] for i in range(0, 16, 4))
/// id = award(code("award", "email", "ada@example.org", "equity-mindset@2020-09"))
/// following = award(code("next", id))
/// subject = bytearray(code("subject", id)[:16])
/// subject[6], subject[8] = subject[6] & 15 | 0x80, subject[8] & 63 | 0x80
/// salt = code("salt", id)[:16].hex()
/// places = [int.from_bytes(code("status", id, str(k))[:8], "big") % 131072 for k in range(3)]
/// ```
struct IdentifierTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let kind: IdentityKind
        let identity: String
        let edition: String
        let id: String
        let next: String
        let subject: String
        let salt: String
        let places: [Int]

        var testDescription: String { "\(kind) \(edition)" }
    }

    static let vectors = [
        Vector(
            kind: .email, identity: "ada@example.org", edition: "equity-mindset@2020-09", id: "4pr2-3cbr-vw0t-pnd0",
            next: "rks3-vcva-nx28-n48f", subject: "urn:uuid:d0a97265-1d43-8fee-84da-206527054193",
            salt: "7f470c062109d43268421e1106094e54", places: [50061, 83643, 73743]),
        Vector(
            kind: .earner, identity: "ada@example.org", edition: "equity-mindset@2020-09", id: "4h1x-3fbn-es5r-qhqk",
            next: "m567-sgw1-arna-d910", subject: "urn:uuid:c4dbb182-8089-8e0e-9f52-45925b349c34",
            salt: "0d311d9e42171f8a664f24e42c51206b", places: [75276, 130670, 28506]),
        Vector(
            kind: .earner, identity: "4711", edition: "equity-mindset@2020-09", id: "tmyj-b09m-zyv0-yxqe",
            next: "74ft-21st-n0bb-vq5n", subject: "urn:uuid:b18daa78-334e-826f-a846-8d50f9a0faa9",
            salt: "12d74732a9e92cbe7ba14320cdee4ebf", places: [40945, 115538, 85665]),
        Vector(
            kind: .email, identity: "ada@example.org", edition: "equity-mindset@2021-01-15", id: "1kfq-8h6f-9cxt-dq06",
            next: "3ev5-q709-gz6f-wsdz", subject: "urn:uuid:aa146bc1-cb01-8b53-8722-b1bcf1ece4fb",
            salt: "3e72a0870da984e48a9ebf996f1e0d75", places: [52340, 92438, 104358]),
        Vector(
            kind: .email, identity: "zo\u{EB}@example.org", edition: "equity-mindset@2020-09",
            id: "5bkp-b8bc-ngjh-pgc6", next: "d84v-h81m-shwj-nqrg",
            subject: "urn:uuid:b43289a9-eb68-864e-9f8c-67deb1f92e22", salt: "2a242f24031249e56b0c1461cae9699a",
            places: [16229, 96925, 6364]),
    ]

    @Test(arguments: vectors)
    func derivesWhatAnotherProgramDoes(vector: Vector) throws {
        let secret = try KeySample.secret()
        let edition = try #require(EditionReference(vector.edition))
        let id = secret.awardID(of: vector.kind, vector.identity, edition: edition)
        #expect(id.description == vector.id)
        #expect(secret.nextID(after: id).description == vector.next)
        #expect(secret.subject(of: id) == vector.subject)
        #expect(secret.salt(of: id) == vector.salt)
        #expect((0..<3).map { secret.statusIndex(of: id, attempt: $0) } == vector.places)
    }

    @Test func dependsOnTheSecret() throws {
        let edition = try #require(EditionReference("equity-mindset@2020-09"))
        let secrets = try (0..<10).map { try KeySample.generated(seed: $0).secret }
        let ids = secrets.map { $0.awardID(of: .email, "ada@example.org", edition: edition) }
        #expect(Set(ids).count == 10)
        let id = ids[0]
        #expect(Set(secrets.map { $0.subject(of: id) }).count == 10)
        #expect(Set(secrets.map { $0.salt(of: id) }).count == 10)
        #expect(Set(secrets.map { $0.nextID(after: id) }).count == 10)
        #expect(Set(secrets.map { $0.statusIndex(of: id, attempt: 0) }).count > 8)
    }

    /// Version 8 and the variant of RFC 9562, whatever the other 122 bits are.
    @Test func makesSubjectsThatAreUUIDs() throws {
        let secret = try KeySample.secret()
        var generator = SeededGenerator(seed: 3)
        let form = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        for _ in 0..<500 {
            let id = AwardID(high: generator.next(), low: generator.next())
            #expect(try form.wholeMatch(in: secret.subject(of: id)) != nil)
        }
    }

    @Test func makesSaltsThatARecipientHashTakes() throws {
        let secret = try KeySample.secret()
        let id = AwardID(high: 1, low: 2)
        #expect(RecipientHash(of: "ada@example.org", salt: secret.salt(of: id)) != nil)
    }

    /// A chain of ids never comes back to where it was.
    @Test func derivesAChainOfIdsThatAllDiffer() throws {
        let secret = try KeySample.secret()
        var id = AwardID(high: 0, low: 0)
        var chain: Set<AwardID> = []
        for _ in 0..<1000 {
            #expect(chain.insert(id).inserted)
            id = secret.nextID(after: id)
        }
    }
}
