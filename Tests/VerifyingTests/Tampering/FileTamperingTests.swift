import Baking
import CatalogModel
import Credentials
import JSONText
import TestSupport
import Testing
import Verifying

/// Files whose bytes were damaged or changed, whatever the JSON in them says.
struct FileTamperingTests {
    private static let issuer = ExpectedIssuer.named("did:web:badges.example.org")

    private func failure(of file: [UInt8]) async throws -> [CheckName: String] {
        let scene = try Tampering.Scene()
        return try await verify(file, with: scene.site, issuer: Self.issuer).reasons(.failed)
    }

    private func file(_ carrier: Carrier) throws -> [UInt8] {
        try carrier.file(with: Tampering.Scene().credential.text, .openBadges3)
    }

    @Test func refusesATruncatedFile() async throws {
        for carrier in Carrier.allCases {
            let file = try file(carrier)
            let reason =
                switch carrier {
                case .json: "line 1, column \(file.count): the text ends inside an object"
                case .png: "the PNG ends too early, at or after byte \(file.count - 12)"
                case .svg: "line 1: the SVG ends inside what begins here"
                }
            #expect(try await failure(of: file.dropLast()) == [.format: reason])
        }
    }

    @Test func refusesAnExtendedFile() async throws {
        for carrier in Carrier.allCases {
            let file = try file(carrier)
            let reason =
                switch carrier {
                case .json: "line 1, column \(file.count + 1): expected the end of the text here"
                case .png: "something follows the end of the PNG, from byte \(file.count) on"
                case .svg: "line 1: something follows the end of the picture"
                }
            #expect(try await failure(of: file + Array("x".utf8)) == [.format: reason])
        }
    }

    @Test(arguments: [
        ("", "there is nothing in it"), (" \n", "there is nothing in it"),
        ("<!DOCTYPE html><html></html>", "it is a web page or other markup, not a badge"),
        ("a badge", "it is neither a JSON object, nor a signed text, nor a PNG or SVG"),
        ("[]", "it is neither a JSON object, nor a signed text, nor a PNG or SVG"),
        ("{}", "it is JSON without the 'type' of a badge"),
        ("{\"type\":[\"BadgeClass\",\"Thing\"]}", "it is JSON of the type 'BadgeClass, Thing', not a badge"),
        ("{\"type\":", "line 1, column 9: the text ends inside an object"),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "this SVG carries no badge"),
        (
            "{\"type\":[\"VerifiableCredential\"]}",
            "line 1, column 1: the member '@context' is missing"
        ),
    ])
    func refusesWhatIsNoBadge(_ text: String, _ reason: String) async throws {
        #expect(try await failure(of: Array(text.utf8)) == [.format: reason])
    }

    @Test func refusesAPictureWithoutABadge() async throws {
        #expect(try await failure(of: TestPicture.png) == [.format: "this PNG carries no badge"])
    }

    @Test func refusesATextThatIsTooLarge() async throws {
        let text = "{\"type\":\"Assertion\",\"x\":\"" + String(repeating: "x", count: 1 << 20) + "\"}"
        #expect(try await failure(of: Array(text.utf8)) == [.format: "it is larger than 1 MB"])
    }

    @Test func refusesABitFlippedInAPicture() async throws {
        var file = try file(.png)
        file[500] ^= 4
        #expect(
            try await failure(of: file) == [.format: "the checksum of the chunk 'iTXt' at byte 33 is wrong"])
    }

    @Test func refusesATwofoldBadge() async throws {
        let text = try Tampering.Scene().credential.text
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">"
        let element = "<o:credential><![CDATA[\(text)]]></o:credential>"
        #expect(
            try await failure(of: Array((svg + element + element + "</svg>").utf8)) == [
                .format: "the Open Badges 3.0 badge is in the picture more than once"
            ])
    }

    @Test func refusesADocumentUnderTheNameOfTheOtherVersion() async throws {
        let scene = try Tampering.Scene()
        let png = try Carrier.png.file(with: scene.assertion.text, .openBadges3)
        #expect(
            try await failure(of: png) == [.format: "the picture holds under the name of Open Badges 3.0 what is none"])
    }

    /// No bit of a badge is without a guard: each flip is noticed, or changes nothing that the JSON says.
    @Test func noticesEveryFlippedBit() async throws {
        let scene = try Tampering.Scene()
        let original = Array(scene.credential.text.utf8)
        var random = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            var file = original
            file[Int.random(in: file.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            let verification = try await verify(
                file, with: scene.site, issuer: Self.issuer, recipient: TestAward.address)
            #expect(!verification.isValid, "\(String(decoding: file, as: UTF8.self))")
        }
    }

    /// Why names written as addresses are refused: the signature covers both spellings alike.
    @Test func wouldNotNoticeAHiddenMemberByTheSignature() throws {
        let document = try Tampering.Scene().award.unsignedCredential()
        let end: JSONOutput = ["@value": "2026-08-01T00:00:00Z", "type": "http://www.w3.org/2001/XMLSchema#dateTime"]
        guard case .object(let plain) = try document.changing("validUntil", to: "2026-08-01T00:00:00Z"),
            case .object(let members) = document,
            case .object(let proof)? = try TestAward(by: TestIssuer()).credential()["proof"]
        else {
            Issue.record("the award has no proof")
            return
        }
        let hidden = members + [.init("https://www.w3.org/2018/credentials#validUntil", end)]
        #expect(
            try DataIntegrityProof.message(of: plain, proof: proof)
                == DataIntegrityProof.message(of: hidden, proof: proof))
    }
}
