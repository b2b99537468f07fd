import CatalogModel
import Credentials
import Registry
import TestSupport
import Testing

/// Awards that differ in everything in which awards can differ.
struct RandomAwards {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let names = [
        "Jane Doe", "Zoë O’Specimen-مثال", "李小龍", "Zoe\u{301}", #"Jane "JD" D\oe"#, "</script>", "🌻 Sunny",
        "\u{200F}שלום",
    ]

    /// Number 0 has the id that the sample file is named after.
    mutating func line(_ number: Int) throws -> AwardLine {
        let id =
            number == 0
            ? AwardID(LineText.id) : AwardID(high: .random(in: 0...(.max), using: &generator), low: generator.next())
        let month = Int.random(in: 1...12, using: &generator)
        let completed = CalendarDate(year: Int.random(in: 2021...2025, using: &generator), month: month, day: 28)
        let issued = UTCInstant(
            date: try #require(CalendarDate(year: 2026, month: month, day: 1)),
            secondOfDay: Int.random(in: 0..<86_400, using: &generator))
        let index = Int.random(in: 0..<131_072, using: &generator)
        let draft = AwardDraft(
            id: try #require(id), edition: try SampleRegistry.edition, completed: try #require(completed),
            issued: try #require(issued), status: try #require(StatusEntry(list: 1 + number % 3, index: index)),
            details: try details())
        let signature = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return .standing(
            draft, AwardProof(key: try SampleKey.main.publicKey, value: SignatureText(of: signature)))
    }

    private mutating func details() throws -> AwardDetails {
        let hash = SHA256Text(of: [UInt8.random(in: 0...255, using: &generator)])
        let salt = String(hash.text.suffix(Int.random(in: 16...64, using: &generator)))
        let credits = ["administrator-academy", "professional-development"].map(Slug.init(_:)) + [nil]
        let names = Self.names.compactMap(PublicName.init)
        let date = try #require(CalendarDate(year: 2020, month: 3, day: Int.random(in: 1...31, using: &generator)))
        return AwardDetails(
            subject: SubjectID(high: generator.next(), low: generator.next() >> 9),
            name: (Self.names.map(PublicName.init) + [nil]).randomElement(using: &generator) ?? nil,
            recipient: Bool.random(using: &generator) ? RecipientHash(salt: salt, hash: hash) : nil,
            credit: credits.randomElement(using: &generator) ?? nil,
            provider: [Slug("regional-office"), nil].randomElement(using: &generator) ?? nil,
            first: Bool.random(using: &generator)
                ? names.randomElement(using: &generator).map { FirstIssue(issuer: $0, date: date) } : nil)
    }
}
