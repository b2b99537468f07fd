import JSONText
import LinkedData
import TestSupport
import Testing

/// Every way in which a document can say nothing, with its place.
struct LinkedDataProblemTests {
    @Test(arguments: [
        ("\"foo\":1", LinkedDataProblem.unknownTerm("foo"), "foo"),
        ("\"foo\":null", .unknownTerm("foo"), "foo"),
        ("\"\":1", .unknownTerm(""), ""),
        ("\"Name\":1", .unknownTerm("Name"), "Name"),
        ("\"result\":1", .unknownTerm("result"), "result"),
        ("\"narrative\":[{},{\"foo\":1}]", .unknownTerm("foo"), "narrative[1].foo"),
        ("\"type\":[\"Achievement\",\"Foo\"]", .undefinedType("Foo"), ""),
        ("\"narrative\":{\"type\":\"StatusList2021Entry\"}", .undefinedType("StatusList2021Entry"), "narrative"),
        ("\"type\":\"@id\"", .misusedKeyword("@id"), ""),
        ("\"type\":\"id\"", .misusedKeyword("id"), ""),
        ("\"id\":\"@foo\"", .misusedKeyword("@foo"), "id"),
        ("\"type\":3", .wrongValue(keyword: "@type"), "type"),
        ("\"type\":[\"Image\",null]", .wrongValue(keyword: "@type"), "type"),
        ("\"id\":null", .wrongValue(keyword: "@id"), "id"),
        ("\"id\":[\"urn:a\"]", .wrongValue(keyword: "@id"), "id"),
        ("\"id\":\"urn:a\",\"@id\":\"urn:a\"", .collidingKeywords("@id"), ""),
        ("\"type\":\"Image\",\"@type\":\"Image\"", .collidingKeywords("@type"), ""),
        ("\"id\":\"a\"", .relativeIRI("a"), "id"),
        ("\"id\":\"\"", .relativeIRI(""), "id"),
        ("\"id\":\"/a\"", .relativeIRI("/a"), "id"),
        ("\"image\":\"badge.png\"", .relativeIRI("badge.png"), "image"),
        ("\"image\":[\"urn:a\",\"badge.png\"]", .relativeIRI("badge.png"), "image[1]"),
        ("\"image\":\"name\"", .relativeIRI("name"), "image"),
        ("\"type\":\"DataIntegrityProof\",\"proofPurpose\":\"foo\"", .relativeIRI("foo"), "proofPurpose"),
        ("\"id\":\"urn:a b\"", .malformedIRI("urn:a b"), "id"),
        ("\"id\":\"urn:<a>\"", .malformedIRI("urn:<a>"), "id"),
        ("\"type\":\"urn:\\u0001\"", .malformedIRI("urn:\u{1}"), ""),
        ("\"_:p\":1", .malformedIRI("_:p"), "_:p"),
        ("\"https://a b\":1", .malformedIRI("https://a b"), "https://a b"),
        ("\"1:p\":1", .unknownTerm("1:p"), "1:p"),
        ("\"@graph\":[]", .unsupportedKeyword("@graph"), "@graph"),
        ("\"@value\":1", .unsupportedKeyword("@value"), "@value"),
        ("\"@included\":{}", .unsupportedKeyword("@included"), "@included"),
        ("\"name\":{\"@set\":[]}", .unsupportedKeyword("@set"), "name.@set"),
        ("\"name\":{\"@list\":[]}", .unsupportedKeyword("@list"), "name.@list"),
        ("\"name\":{\"@value\":\"a\",\"@direction\":\"rtl\"}", .unsupportedKeyword("@direction"), "name"),
        ("\"name\":{\"@value\":\"a\",\"name\":\"b\"}", .invalidValueObject, "name"),
        ("\"name\":{\"@value\":\"a\",\"id\":\"urn:b\"}", .invalidValueObject, "name"),
        ("\"name\":{\"@value\":[]}", .invalidValueObject, "name"),
        ("\"name\":{\"@value\":1,\"@language\":\"en\"}", .invalidValueObject, "name"),
        ("\"name\":{\"@value\":\"a\",\"@language\":\"en\",\"@type\":\"urn:t\"}", .invalidValueObject, "name"),
        ("\"name\":{\"@value\":\"a\",\"@language\":1}", .wrongValue(keyword: "@language"), "name"),
        ("\"name\":{\"@value\":\"a\",\"@type\":[\"urn:t\"]}", .wrongValue(keyword: "@type"), "name"),
        ("\"name\":{\"@value\":\"a\",\"@type\":\"t\"}", .relativeIRI("t"), "name"),
        ("\"name\":{\"@value\":\"a\",\"@type\":\"_:t\"}", .malformedIRI("_:t"), "name"),
        ("\"name\":{\"@value\":\"a\",\"@language\":\"e n\"}", .malformedLanguageTag("e n"), "name"),
        ("\"name\":9007199254740992", .numberTooLarge("9007199254740992"), "name"),
        ("\"name\":-1e300", .numberTooLarge("-1e300"), "name"),
        ("\"name\":[1e400]", .numberTooLarge("1e400"), "name[0]"),
        ("\"_sd\":[1e400]", .numberTooLarge("1e400"), "_sd"),
        ("\"type\":\"VerifiableCredential\",\"proof\":\"urn:p\"", .emptyGraph, "proof"),
        ("\"type\":\"VerifiableCredential\",\"proof\":[{\"id\":\"urn:p\"}]", .emptyGraph, "proof[0]"),
        ("\"type\":[\"Achievement\",\"Result\"]", .protectedTerm("resultDescription"), ""),
        ("\"name\":{\"@context\":\"urn:c\"}", .unknownContext("urn:c"), "name.@context"),
        ("\"name\":{\"@context\":{\"a\":\"urn:a\"}}", .embeddedContext, "name.@context"),
        ("\"name\":{\"@context\":null}", .embeddedContext, "name.@context"),
        ("\"name\":{\"@context\":3}", .wrongValue(keyword: "@context"), "name.@context"),
    ])
    func refuses(_ members: String, _ problem: LinkedDataProblem, _ path: String) throws {
        let document = try LinkedDataSample.json(members)
        #expect(throws: LinkedDataFailure(problem, at: path)) { try [Quad](document) }
    }

    @Test(arguments: [("", ""), ("{\"name\":", "}")])
    func refusesWhatIsTooDeep(_ opening: String, _ closing: String) throws {
        func nested(_ levels: Int) throws -> JSONOutput {
            let inner = String(repeating: "[" + opening, count: levels) + "1"
            let text = inner + String(repeating: closing + "]", count: levels)
            let members = "{\"@context\":\"\(LinkedDataSample.credentials)\",\"name\":\(text)}"
            return JSONOutput(try JSONValue(parsing: Array(members.utf8), limits: JSONLimits(depth: 200)))
        }
        let levels = opening.isEmpty ? 63 : 31
        #expect(throws: Never.self) { try [Quad](nested(levels)) }
        let failure = #expect(throws: LinkedDataFailure.self) { try [Quad](nested(levels + 1)) }
        #expect(failure?.problem == .tooDeep(limit: 64))
    }

    @Test func refusesDocumentsWithoutAContext() throws {
        #expect(throws: LinkedDataFailure(.documentNotAnObject, at: "")) { try [Quad](.array([])) }
        #expect(throws: LinkedDataFailure(.missingContext, at: "")) { try [Quad](.object([])) }
    }

    @Test func refusesANameThatIsGivenTwice() throws {
        let twice = JSONOutput.object([
            .init("@context", .string(LinkedDataSample.credentials)), .init("name", "a"), .init("name", "b"),
        ])
        #expect(throws: LinkedDataFailure(.duplicateName("name"), at: "")) { try [Quad](twice) }
    }

    /// The first edition gives `description` a datatype, which Credentials 2.0 forbids.
    @Test func refusesTheFirstEditionTogetherWithCredentials() throws {
        let contexts = [
            LinkedDataSample.credentials, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        ]
        #expect(throws: LinkedDataFailure(.protectedTerm("description"), at: "@context")) {
            try [Quad](LinkedDataSample.json("\"name\":\"a\"", contexts: contexts))
        }
    }

    /// The Kelvin sign is a K to `String`, but not to JSON.
    @Test func takesNoLetterForAnother() throws {
        let names = Vocabulary(contexts: ["urn:c": ContextTable(terms: [.init("K", .iri("urn:k"))])])
        let document = try LinkedDataSample.json("\"\u{212A}\":1", contexts: ["urn:c"])
        #expect(throws: LinkedDataFailure(.unknownTerm("\u{212A}"), at: "\u{212A}")) {
            try [Quad](document, vocabulary: names)
        }
        let address = try LinkedDataSample.json("\"a\":1", contexts: ["urn:\u{212A}"])
        let known = Vocabulary(contexts: ["urn:K": ContextTable(terms: [])])
        #expect(throws: LinkedDataFailure(.unknownContext("urn:\u{212A}"), at: "@context")) {
            try [Quad](address, vocabulary: known)
        }
    }

    @Test func refusesTypesInEveryCombination() throws {
        let names = [
            "AchievementSubject", "Address", "Alignment", "EndorsementSubject", "Evidence", "GeoCoordinates",
            "IdentityObject", "Image", "Related", "RubricCriterionLevel", "JsonSchema",
        ]
        let nodes = (0..<1 << names.count).map { subset -> String in
            let types = names.indices.filter { subset & 1 << $0 != 0 }.map { "\"\(names[$0])\"" }
            return "{\"type\":[\(types.joined(separator: ","))]}"
        }
        let document = try LinkedDataSample.json("\"name\":[\(nodes.joined(separator: ","))]")
        let problem = #expect(throws: LinkedDataFailure.self) { try [Quad](document) }?.problem
        #expect(problem == .tooManyContexts(limit: 1_000))
    }

    @Test func leavesDeepTextsToTheirParser() {
        let text = "{\"name\":" + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + "}"
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: Array(text.utf8)) }
    }

    @Test func knowsWhatItCannotCheck() {
        #expect(LinkedDataProblem.unknownContext("urn:c").isBeyondKnowledge)
        #expect(LinkedDataProblem.embeddedContext.isBeyondKnowledge)
        #expect(!LinkedDataProblem.unknownTerm("foo").isBeyondKnowledge)
    }

    @Test func saysWhereTheProblemIs() {
        let inside = LinkedDataFailure(.unknownTerm("fo\n" + String(repeating: "o", count: 200)), at: "a[1].\u{202E}b")
        #expect(
            inside.message == "the term 'fo\u{FFFD}" + String(repeating: "o", count: 117)
                + "…' is not defined by the document's contexts (in 'a[1].\u{FFFD}b')")
        #expect(inside.hint == "check the spelling, or leave the member out: it would not be signed")
        let outside = LinkedDataFailure(.missingContext, at: "")
        #expect(outside.message == "the document has no '@context'")
    }

    @Test func survivesMutatedDocuments() throws {
        let text = Array(
            """
            {"@context":["\(LinkedDataSample.credentials)"],"id":"urn:a","type":["VerifiableCredential"],
            "name":[{"@value":"a","@language":"en"},2.5e3,null,true],"proof":{"type":"DataIntegrityProof",
            "proofPurpose":"assertionMethod"},"_sd":[{"a":[]}],"issuer":{"id":"_:b","type":"JsonSchema"}}
            """.utf8)
        var generator = SeededGenerator(seed: 3)
        var read = 0
        for _ in 0..<3_000 {
            var mutated = text
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<mutated.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: mutated[place] = text[Int.random(in: 0..<text.count, using: &generator)]
                case 1: mutated.remove(at: place)
                default: mutated.insert(text[Int.random(in: 0..<text.count, using: &generator)], at: place)
                }
            }
            guard let value = try? JSONValue(parsing: mutated), let quads = try? [Quad](JSONOutput(value)) else {
                continue
            }
            let written = try CanonicalDataset(quads).nquads
            #expect(try CanonicalDataset([Quad](parsingNQuads: written)).nquads == written)
            read += 1
        }
        #expect(read > 0)
    }

    @Test(
        arguments: [
            (LinkedDataProblem.documentNotAnObject, "the document is not a JSON object", nil),
            (
                .missingContext, "the document has no '@context'", "add the '@context' that the standard asks for"
            ),
            (.unknownContext("urn:c"), "the context 'urn:c' is not built in, so this cannot be checked", nil),
            (.embeddedContext, "the document defines terms of its own, so this cannot be checked", nil),
            (
                .unknownTerm("foo"), "the term 'foo' is not defined by the document's contexts",
                "check the spelling, or leave the member out: it would not be signed"
            ),
            (
                .undefinedType("Foo"), "the type 'Foo' is not defined by the document's contexts",
                "check the spelling, or add the context that defines the type"
            ),
            (.misusedKeyword("@id"), "'@id' cannot stand here: it is a keyword", nil),
            (.unsupportedKeyword("@set"), "the keyword '@set' is not used in credentials", nil),
            (.collidingKeywords("@id"), "'@id' is given twice in one object", nil),
            (.duplicateName("a"), "the name 'a' is used twice in one object", nil),
            (
                .relativeIRI("a"), "'a' is not an absolute address",
                "write the whole address, as in 'https://example.org/a' or 'urn:uuid:…'"
            ),
            (
                .malformedIRI("urn:a b"), "'urn:a b' is not a valid address",
                "write spaces and other special characters as '%20' and the like"
            ),
            (
                .protectedTerm("name"), "the contexts disagree on the meaning of 'name'",
                "use contexts of the same version of each standard"
            ),
            (.wrongValue(keyword: "@id"), "the value of '@id' is of the wrong kind", nil),
            (.invalidValueObject, "an object with '@value' has other members than its type or language", nil),
            (.malformedLanguageTag("e n"), "'e n' is not a language tag", "write it as in 'en' or 'pt-BR'"),
            (
                .numberTooLarge("1e400"), "the number '1e400' is too large to be signed",
                "put the number in double quotes"
            ),
            (.emptyGraph, "a value says nothing of its own that could be signed", nil),
            (.tooDeep(limit: 64), "objects and lists are more than 64 levels deep", nil),
            (.tooManyContexts(limit: 9), "types are combined in more than 9 ways", nil),
        ] as [(LinkedDataProblem, String, String?)])
    func says(_ problem: LinkedDataProblem, _ message: String, _ hint: String?) {
        #expect(problem.message == message)
        #expect(problem.hint == hint)
    }
}
