import Baking
import CatalogModel
import TestSupport
import Testing
import Verifying

/// Random and mutated bytes: no crash, no hang, and never a valid badge.
@Suite(.timeLimit(.minutes(60)))
struct FuzzTests {
    private static let issuer = ExpectedIssuer.named("did:web:badges.example.org")

    @Test func survivesRandomBytes() async throws {
        var random = SeededGenerator(seed: 1)
        let beginnings: [[UInt8]] = [[], Array("{".utf8), Array("<svg>".utf8), Array(TestPicture.png.prefix(33))]
        for round in 0..<2_000 {
            let size = Int.random(in: 0..<400, using: &random)
            let bytes = beginnings[round % 4] + (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(try await !verify(bytes, with: TestSite()).isValid)
        }
    }

    @Test(arguments: Carrier.allCases, [OpenBadgesVersion.openBadges3, .openBadges2])
    func survivesMutatedBadges(_ carrier: Carrier, _ version: OpenBadgesVersion) async throws {
        let scene = try Tampering.Scene()
        let document = version == .openBadges3 ? scene.credential : scene.assertion
        let original = try carrier.file(with: document.text, version)
        var random = SeededGenerator(seed: 2)
        for _ in 0..<300 {
            let file = mutated(original, &random)
            // A change beside the badge, such as one in the picture's own tags, is none of the badge.
            let verification = try await verify(
                file, with: scene.site, issuer: Self.issuer, recipient: TestAward.address)
            if carrier != .svg { #expect(file == original || !verification.isValid) }
            #expect(verification.checks.count == 7)
        }
    }

    private func mutated(_ original: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var file = original
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: file.indices, using: &random)
            let end = min(file.count, place + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: file[place] = UInt8.random(in: 0...255, using: &random)
            case 1: file.removeSubrange(place..<end)
            case 2: file.insert(contentsOf: file[place..<end], at: place)
            case 3: file.insert(UInt8.random(in: 0...255, using: &random), at: place)
            default: file = Array(file[..<max(place, 1)]) + file[(file.count / 2)...]
            }
            if file.isEmpty { file = [0] }
        }
        return file
    }
}
