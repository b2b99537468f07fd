import LinkedData
import TestSupport
import Testing

struct CanonicalizationTests {
    private let predicate = "urn:p"

    private func link(_ from: Int, _ to: Int) -> Quad {
        Quad(.blank("n\(from)"), predicate, .resource(.blank("n\(to)")))
    }

    private func text(_ quads: [Quad]) throws -> String {
        String(decoding: try CanonicalDataset(quads).nquads, as: UTF8.self)
    }

    @Test func sortsStatementsAndKeepsEachOnce() throws {
        let first = Quad(.iri("urn:a"), predicate, .literal(Literal("x")))
        let second = Quad(.iri("urn:a"), predicate, .literal(Literal("x", language: "en")))
        let third = Quad(.iri("urn:a"), predicate, .literal(Literal("1", datatype: "urn:d")), in: .blank("g"))
        #expect(
            try text([third, first, second, first]) == """
                <urn:a> <urn:p> "1"^^<urn:d> _:c14n0 .
                <urn:a> <urn:p> "x" .
                <urn:a> <urn:p> "x"@en .

                """)
    }

    @Test func keepsTextsApartThatOnlyLookAlike() throws {
        let composed = Quad(.iri("urn:a"), predicate, .literal(Literal("Zo\u{EB}")))
        let decomposed = Quad(.iri("urn:a"), predicate, .literal(Literal("Zoe\u{308}")))
        #expect(composed != decomposed)
        #expect(try text([composed, decomposed]).split(separator: "\n").count == 2)
        let labels = [
            Quad(.blank("\u{EB}"), predicate, .literal(Literal("1"))),
            Quad(.blank("e\u{308}"), predicate, .literal(Literal("2"))),
        ]
        #expect(try CanonicalDataset(labels).renamings.count == 2)
    }

    @Test func givesTheSameBytesWhateverTheOrderAndTheNames() throws {
        var generator = SeededGenerator(seed: 5)
        for size in 2...7 {
            let quads = (0..<size * 2).map { _ in
                link(Int.random(in: 0..<size, using: &generator), Int.random(in: 0..<size, using: &generator))
            }
            let expected = try text(quads)
            for _ in 0..<10 {
                let names = (0..<size).shuffled(using: &generator)
                let renamed = quads.map { quad -> Quad in
                    guard case .blank(let from) = quad.subject, case .resource(.blank(let to)) = quad.object,
                        let from = Int(from.dropFirst()), let to = Int(to.dropFirst())
                    else { return quad }
                    return link(names[from], names[to])
                }
                #expect(try text(renamed.shuffled(using: &generator)) == expected)
            }
        }
    }

    @Test(arguments: [5, 10, 60])
    func refusesACompleteGraphSoon(_ size: Int) throws {
        let quads = (0..<size).flatMap { from in (0..<size).map { link(from, $0) } }
        let limits = CanonicalizationLimits(work: 2_000)
        #expect(throws: CanonicalizationFailure.tooMuchWork(limit: 2_000)) {
            try CanonicalDataset(quads, limits: limits)
        }
    }

    @Test func goesDeepWithoutItsOwnStack() throws {
        let ring = (0..<20_000).map { link($0, ($0 + 1) % 20_000) }
        #expect(throws: CanonicalizationFailure.tooMuchWork(limit: 200_000)) {
            try CanonicalDataset(ring, limits: CanonicalizationLimits(work: 200_000))
        }
    }

    @Test func tellsAHundredEqualValuesInAListApart() throws {
        let list = (0..<100).flatMap { place in
            [
                Quad(.blank("l\(place)"), RDF.first, .literal(Literal("same"))),
                Quad(
                    .blank("l\(place)"), RDF.rest,
                    .resource(place == 99 ? .iri(RDF.nil) : .blank("l\(place + 1)"))),
            ]
        }
        #expect(try CanonicalDataset(list).renamings.count == 100)
    }

    @Test func saysWhatIsWrongWithAPoisonedGraph() {
        let failure = CanonicalizationFailure.tooMuchWork(limit: 9)
        #expect(failure.message == "the parts without an 'id' are too alike to be told apart in reasonable time")
        #expect(failure.hint == "give the parts of the document an 'id'")
    }
}
