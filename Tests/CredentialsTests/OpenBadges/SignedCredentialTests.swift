import CatalogModel
import Credentials
import Testing

/// Credentials that are written with the form of another.
@Suite struct SignedCredentialTests {
    private static func signed(_ credential: OpenBadgeCredential, value: String) -> SignedCredential {
        SignedCredential(
            credential,
            proof: ProofOptions(
                verificationMethod: "did:web:badges.example.org#\(value)", created: credential.issued),
            value: value)
    }

    /// The same award in the same shape, with every text of its own another.
    private static func other(than sample: AwardSample) throws -> OpenBadgeCredential {
        let first = try sample.credential()
        return OpenBadgeCredential(
            id: "\(AwardSample.site)/badges/0000-0000-0000-0001/credential.json", title: first.title,
            issuer: first.issuer, achievement: first.achievement,
            subject: .init(
                id: "urn:uuid:11111111-1111-4111-8111-111111111111",
                name: try first.subject.name.map { _ in try #require(PublicName("Bo \"B\" Example\\")) },
                recipient: try first.subject.recipient.map { _ in
                    try #require(RecipientHash(of: "bo@example.org", salt: "ffeeddccbbaa99887766554433221100"))
                },
                narrative: first.subject.narrative.map { _ in "Another credit." }),
            completed: try #require(CalendarDate(iso: "2027-01-02")),
            issued: try #require(UTCInstant(iso: "2027-02-03T04:05:06Z")),
            status: try #require(StatusEntry(list: 2, index: 7)), statusList: "\(AwardSample.site)/status/2.json")
    }

    @Test(arguments: [nil, "Ana Example"], [true, false])
    func isTheSameInAnothersForm(name: String?, hasHash: Bool) throws {
        for narrative in [nil, "Thirty hours."] {
            let sample = AwardSample(name: name, hasHash: hasHash, narrative: narrative)
            let first = Self.signed(try sample.credential(), value: "z1")
            let other = Self.signed(try Self.other(than: sample), value: "z2")
            #expect(first.shape == other.shape)
            #expect(other.file(in: try #require(first.form)) == other.file)
            #expect(first.file(in: try #require(other.form)) == first.file)
        }
    }

    @Test func hasAnotherShapeWithOtherTexts() throws {
        let shapes = try [
            AwardSample(), AwardSample(name: nil), AwardSample(hasHash: false), AwardSample(narrative: nil),
        ].map { Self.signed(try $0.credential(), value: "z1").shape }
        #expect(Set(shapes).count == shapes.count)
    }

    @Test func writesWhenTheProofWasMadeWhereThatIsAnotherTime() throws {
        let credential = try AwardSample().credential()
        let created = try #require(UTCInstant(iso: "2026-11-22T08:30:01Z"))
        let late = SignedCredential(
            credential, proof: ProofOptions(verificationMethod: "did:web:x#y", created: created), value: "z3")
        #expect(late.file(in: try #require(Self.signed(credential, value: "z1").form)) == late.file)
    }
}
