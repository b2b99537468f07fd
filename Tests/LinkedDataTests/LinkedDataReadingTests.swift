import JSONText
import LinkedData
import Testing

/// What documents say, by the rules of JSON-LD 1.1 for the contexts that are built in.
struct LinkedDataReadingTests {
    private let ob = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
    private let xsd = "http://www.w3.org/2001/XMLSchema#"
    private let typeIRI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

    private func canonical(_ members: String) throws -> String { try LinkedDataSample.canonical(members) }

    /// `creditsEarned` has a datatype of its own, `narrative` has none.
    @Test(arguments: [
        ("3", "3", "integer"), ("3.0", "3", "integer"), ("-0", "0", "integer"), ("1e2", "100", "integer"),
        ("-9007199254740991", "-9007199254740991", "integer"), ("2.5", "2.5E0", "double"), ("0.1", "1.0E-1", "double"),
        ("-0.5", "-5.0E-1", "double"), ("9.95", "9.949999999999999E0", "double"),
        ("0.30000000000000004", "3.0E-1", "double"), ("123456.789", "1.23456789E5", "double"),
        ("5e-324", "4.940656458412465E-324", "double"), ("1e-7", "1.0E-7", "double"),
        ("2.2250738585072014e-308", "2.225073858507201E-308", "double"),
        ("2251799813685248.5", "2.251799813685248E15", "double"),
        ("2251799813685249.5", "2.25179981368525E15", "double"),
        ("0.99999999999999989", "9.999999999999999E-1", "double"), ("true", "true", "boolean"),
        ("false", "false", "boolean"),
    ])
    func writesNumbersAndBooleansInTheirCanonicalForm(_ written: String, _ form: String, _ type: String) throws {
        #expect(
            try canonical("\"id\":\"urn:a\",\"narrative\":\(written)")
                == "<urn:a> <\(ob)narrative> \"\(form)\"^^<\(xsd)\(type)> .\n")
        #expect(
            try canonical("\"id\":\"urn:a\",\"type\":\"AchievementSubject\",\"creditsEarned\":\(written)")
                .contains("\"\(form)\"^^<https://www.w3.org/2001/XMLSchema#float> ."))
    }

    @Test func keepsTheDatatypesThatTheContextSpellsOddly() throws {
        #expect(
            try canonical(
                """
                "id":"urn:a","awardedDate":"2026-02-20T12:00:00Z","url":"a b",
                "alignment":{"id":"urn:b","type":["Alignment"],"targetUrl":"relative"}
                """) == """
                    <urn:a> <\(ob)alignment> <urn:b> .
                    <urn:a> <\(ob)awardedDate> "2026-02-20T12:00:00Z"^^<xsd:dateTime> .
                    <urn:a> <https://schema.org/url> "a b"^^<https://www.w3.org/2001/XMLSchema#anyURI> .
                    <urn:b> <\(typeIRI)> <https://schema.org/AlignmentObject> .
                    <urn:b> <https://schema.org/targetUrl> "relative"^^<https://www.w3.org/2001/XMLSchema#anyURI> .

                    """)
    }

    @Test func keepsTheOrderOfAListAndOfNothingElse() throws {
        let list = { (values: String) in
            try canonical("\"id\":\"urn:a\",\"type\":\"ResultDescription\",\"allowedValue\":\(values)")
        }
        let set = { (values: String) in try canonical("\"id\":\"urn:a\",\"type\":\"Achievement\",\"tag\":\(values)") }
        #expect(try list("[\"a\",\"b\"]") != list("[\"b\",\"a\"]"))
        #expect(try list("[\"a\",null,\"a\"]") == list("[\"a\",\"a\"]"))
        #expect(try list("\"a\"") == list("[\"a\"]"))
        #expect(try list("[]").contains("<\(ob)allowedValue> <\(RDF.nil)> ."))
        #expect(try list("null") == "<urn:a> <\(typeIRI)> <\(ob)ResultDescription> .\n")
        #expect(try list("[[\"a\"],\"b\"]") != list("[\"a\",\"b\"]"))
        #expect(try set("[\"a\",\"b\"]") == set("[\"b\",\"a\",\"b\",null,[\"a\"]]"))
    }

    @Test func mergesNodesWithTheSameID() throws {
        #expect(
            try canonical(
                """
                "id":"urn:a","alignment":[{"id":"urn:b","name":"n"},{"id":"urn:b","name":"n","narrative":"m"}]
                """)
                == canonical("\"id\":\"urn:a\",\"alignment\":{\"id\":\"urn:b\",\"narrative\":\"m\",\"name\":\"n\"}"))
    }

    @Test func endsATypesTermsAtTheNodeWithin() throws {
        // `version` belongs to Achievement; an object inside it without that type does not know the term.
        let inner = LinkedDataFailure(.unknownTerm("version"), at: "creator.version")
        #expect(throws: inner) {
            try canonical("\"type\":\"Achievement\",\"version\":\"1\",\"creator\":{\"id\":\"urn:c\",\"version\":\"1\"}")
        }
        #expect(throws: Never.self) {
            try canonical("\"type\":\"Achievement\",\"creator\":{\"id\":\"urn:c\",\"name\":\"n\"}")
        }
    }

    @Test func carriesAPropertysTermsIntoItsValue() throws {
        let entry = "\"id\":\"urn:a\",\"type\":\"BitstringStatusListEntry\","
        #expect(
            try canonical(entry + "\"statusMessage\":{\"id\":\"urn:m\",\"status\":\"0x0\",\"message\":\"valid\"}")
                .contains("<urn:m> <https://www.w3.org/ns/credentials/status#message> \"valid\" ."))
        #expect(throws: LinkedDataFailure(.unknownTerm("message"), at: "message")) {
            try canonical(entry + "\"message\":\"valid\"")
        }
    }

    @Test func putsAProofInAGraphOfItsOwn() throws {
        #expect(
            try canonical(
                """
                "id":"urn:a","type":"VerifiableCredential","proof":{"id":"urn:p","type":"DataIntegrityProof",
                "proofPurpose":"assertionMethod","created":"2026-01-01T00:00:00Z"}
                """) == """
                    <urn:a> <\(typeIRI)> <https://www.w3.org/2018/credentials#VerifiableCredential> .
                    <urn:a> <https://w3id.org/security#proof> _:c14n0 .
                    <urn:p> <http://purl.org/dc/terms/created> "2026-01-01T00:00:00Z"^^<\(xsd)dateTime> _:c14n0 .
                    <urn:p> <\(typeIRI)> <https://w3id.org/security#DataIntegrityProof> _:c14n0 .
                    <urn:p> <https://w3id.org/security#proofPurpose> <https://w3id.org/security#assertionMethod> _:c14n0 .

                    """)
    }

    /// Many issuers name the context of the proof as well, though Credentials 2.0 says all that it says.
    @Test func readsAProofTheSameWithItsOwnContext() throws {
        let members = """
            "id":"urn:a","type":"VerifiableCredential","proof":{"type":"DataIntegrityProof","proofPurpose":"keyAgreement"}
            """
        let proofs = "https://w3id.org/security/data-integrity/v2"
        for contexts in [[LinkedDataSample.credentials, proofs], [proofs, LinkedDataSample.credentials]] {
            #expect(try LinkedDataSample.canonical(members, contexts: contexts) == canonical(members))
        }
    }

    @Test func startsAgainInAPresentationsCredentials() throws {
        let credential = "{\"@context\":\"\(LinkedDataSample.credentials)\",\"id\":\"urn:c\",\"name\":\"n\"}"
        let presentation = { (inner: String) in
            "\"type\":\"VerifiablePresentation\",\"verifiableCredential\":[\(inner)]"
        }
        #expect(try canonical(presentation(credential)).contains("<urn:c> <https://schema.org/name> \"n\" _:c14n"))
        let without = LinkedDataFailure(.unknownTerm("name"), at: "verifiableCredential[0].name")
        #expect(throws: without) { try canonical(presentation("{\"@id\":\"urn:c\",\"name\":\"n\"}")) }
    }

    @Test func readsValuesWithALanguageOrAType() throws {
        #expect(
            try canonical(
                """
                "id":"urn:a","name":[{"@value":"chat","@language":"fr-CA"},{"@value":"1","@type":"urn:t"},
                {"@value":null},{"@value":{"b":1.0,"a":[true]},"@type":"@json"},{"@value":2}]
                """) == """
                    <urn:a> <https://schema.org/name> "1"^^<urn:t> .
                    <urn:a> <https://schema.org/name> "2"^^<\(xsd)integer> .
                    <urn:a> <https://schema.org/name> "chat"@fr-ca .
                    <urn:a> <https://schema.org/name> "{\\"a\\":[true],\\"b\\":1}"^^<\(RDF.json)> .

                    """)
    }

    @Test func keepsJSONAsTheContextAsks() throws {
        #expect(
            try canonical("\"id\":\"urn:a\",\"_sd\":[\"b\",{\"c\":null}]")
                == "<urn:a> <https://www.iana.org/assignments/jwt#_sd> "
                + "\"[\\\"b\\\",{\\\"c\\\":null}]\"^^<\(RDF.json)> .\n")
    }

    @Test func takesWholeAddressesAsNames() throws {
        #expect(
            try canonical("\"@id\":\"_:x\",\"@type\":\"urn:T\",\"urn:p\":\"v\",\"kid\":{\"id\":\"_:x\"}") == """
                _:c14n0 <\(typeIRI)> <urn:T> .
                _:c14n0 <https://www.iana.org/assignments/jose#kid> _:c14n0 .
                _:c14n0 <urn:p> "v" .

                """)
    }

    @Test func usesThePrefixOfTheFirstEdition() throws {
        let first = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"
        #expect(
            try LinkedDataSample.canonical(
                "\"id\":\"xsd:a\",\"name\":\"n\",\"xsd:p\":{\"id\":\"xsd://b\"}", contexts: [first]) == """
                    <https://www.w3.org/2001/XMLSchema#a> <https://schema.org/name> \
                    "n"^^<https://www.w3.org/2001/XMLSchema#string> .
                    <https://www.w3.org/2001/XMLSchema#a> <https://www.w3.org/2001/XMLSchema#p> <xsd://b> .

                    """)
    }

    @Test func readsTheExtensionTypesOnlyWithTheirContext() throws {
        let members =
            "\"type\":\"VerifiableCredential\",\"credentialStatus\":"
            + "{\"id\":\"urn:l\",\"type\":\"1EdTechRevocationList\"}"
        let all = [LinkedDataSample.credentials, LinkedDataSample.openBadges, LinkedDataSample.extensions]
        #expect(
            try LinkedDataSample.canonical(members, contexts: all)
                .contains("<https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList>"))
        #expect(throws: LinkedDataFailure(.undefinedType("1EdTechRevocationList"), at: "credentialStatus")) {
            try LinkedDataSample.canonical(members)
        }
    }

    @Test func givesTwoNamesOfTheSameTypeOneMeaning() throws {
        #expect(
            try canonical("\"id\":\"urn:a\",\"type\":[\"OpenBadgeCredential\",\"AchievementCredential\"]")
                == "<urn:a> <\(typeIRI)> <\(ob)OpenBadgeCredential> .\n")
    }
}
