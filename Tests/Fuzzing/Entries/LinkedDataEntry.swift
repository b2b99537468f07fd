import JSONText
import LinkedData
import TestSupport

/// Statements: N-Quads as the canonical form writes them, and JSON-LD, which must not lose anything without a word.
struct LinkedDataEntry: FuzzEntry {
    let seeds: [[UInt8]]
    let words = [
        "_:b0", "_:c14n0", "<http://a.example/>", "\"text\"", "@en", "^^<http://www.w3.org/2001/XMLSchema#string>",
        " .\n",
        "\\u0041", "\\U0001F600", "{\"@context\":", "\"https://www.w3.org/ns/credentials/v2\"", "\"id\":", "\"type\":",
        "\"urn:a\"", "\"@graph\":", "\"@list\":",
    ]

    init() throws {
        let statements = [
            "_:a <http://a.example/p> _:b .\n_:b <http://a.example/p> _:a .\n",
            "<http://a.example/s> <http://a.example/p> \"a\\\"\\n\"@en <http://a.example/g> .\n",
            "_:a <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n",
        ]
        let document =
            #"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":"VerifiableCredential","issuer":"urn:a"}"#
        seeds =
            (statements + [document]).map { Array($0.utf8) }
            + SeedFiles.files(below: "Tests/Fixtures/sites/base/content/registry", ending: ["status/1.json"])
    }

    func run(_ input: [UInt8]) throws {
        if let value = try? JSONValue(parsing: input), let quads = try? [Quad](JSONOutput(value)) {
            try checkCanonicalForm(of: quads)
        }
        guard let quads = try? [Quad](parsingNQuads: input) else { return }
        try checkCanonicalForm(of: quads)
    }

    private func checkCanonicalForm(of quads: [Quad]) throws {
        let limits = CanonicalizationLimits(work: 5_000)
        guard let dataset = try? CanonicalDataset(quads, limits: limits) else { return }
        let again: [Quad]
        do {
            again = try [Quad](parsingNQuads: dataset.nquads)
        } catch {
            throw FuzzFinding("canonical N-Quads are refused: \(error)")
        }
        try expect(Set(again).count == Set(quads).count, "statements were lost in the canonical form")
        let second = try CanonicalDataset(again, limits: CanonicalizationLimits(work: 50_000))
        try expect(second.nquads == dataset.nquads, "the canonical form of statements has another canonical form")
    }
}
