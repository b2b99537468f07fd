import Baking
import JSONText
import Testing

@Suite struct SVGBakingTests {
    private static let svg = "xmlns=\"http://www.w3.org/2000/svg\""
    private static let namespace2 = "xmlns:openbadges=\"http://openbadges.org\""
    private static let namespace3 = "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\""
    private static let assertion =
        "<openbadges:assertion verify=\"\(SampleText.address)\"><![CDATA[\(SampleText.assertion)]]></openbadges:assertion>"
    private static let credential =
        "<openbadges:credential><![CDATA[\(SampleText.credential)]]></openbadges:credential>"

    private func baked(_ picture: String, _ credential: BakedCredential) throws -> String {
        String(decoding: try SVGImage(Array(picture.utf8)).baking(credential), as: UTF8.self)
    }

    @Test func writesAnAssertionWithItsAddressAndText() throws {
        let before = "<?xml version='1.0'?>\n<!-- <svg> --><svg \(Self.svg)\n  viewBox='0 0 1 1' >\n  <g/>\n</svg>\n"
        let after =
            "<?xml version='1.0'?>\n<!-- <svg> --><svg \(Self.namespace2) \(Self.svg)\n  viewBox='0 0 1 1' >"
            + "\(Self.assertion)\n  <g/>\n</svg>\n"
        #expect(try baked(before, .openBadges2()) == after)
    }

    @Test func writesACredentialWithoutAnAttribute() throws {
        #expect(try baked("<svg><g/></svg>", .openBadges3()) == "<svg \(Self.namespace3)>\(Self.credential)<g/></svg>")
    }

    @Test func writesASignedTextAsAnAttributeAlone() throws {
        let signed = SampleText.signed
        #expect(
            try baked("<svg></svg>", .openBadges3(signed))
                == "<svg \(Self.namespace3)><openbadges:credential verify=\"\(signed)\"/></svg>")
        #expect(
            try baked("<svg></svg>", .openBadges2(signed))
                == "<svg \(Self.namespace2)><openbadges:assertion verify=\"\(signed)\"/></svg>")
    }

    @Test func escapesAnAddress() throws {
        let text = try baked("<svg></svg>", .openBadges2("https://example.org/?a=1&b='2'"))
        #expect(text.contains("verify=\"https://example.org/?a=1&amp;b=&apos;2&apos;\"/>"))
        #expect(try SVGImage(Array(text.utf8)).credentials == [.openBadges2("https://example.org/?a=1&b='2'")])
    }

    @Test(arguments: [
        ("<svg/>", "<svg \(namespace3)>\(credential)</svg>"),
        ("<svg\n/>\n", "<svg \(namespace3)\n>\(credential)</svg>\n"),
        ("<s:svg a='/>'/>", "<s:svg \(namespace3) a='/>'>\(credential)</s:svg>"),
    ])
    func opensAPictureWithoutContent(before: String, after: String) throws {
        #expect(try baked(before, .openBadges3()) == after)
    }

    @Test func replacesWhateverWasBakedBefore() throws {
        let start = "<svg xmlns:openbadges='http://openbadges.org' xmlns:c='https://purl.imsglobal.org/ob/v3p0'>"
        let before =
            start + "\n<openbadges:assertion verify='a.b.c'/><g><c:credential>\nhello</c:credential ></g>"
            + "<openbadges:assertion/></svg>"
        let rest = "\n<g></g></svg>"
        #expect(try baked(before, .openBadges2()) == start + Self.assertion + rest)
        let other = start.replacing("http://openbadges.org", with: "https://purl.imsglobal.org/ob/v3p0")
        #expect(try baked(before, .openBadges3()) == other + Self.credential + rest)
    }

    @Test func bakesAgainToTheSameBytes() throws {
        let picture = "<svg \(Self.svg)><g/></svg>"
        let first = try baked(picture, .openBadges2())
        #expect(try baked(first, .openBadges2()) == first)
        let second = try baked(first, .openBadges3())
        #expect(try second == baked(picture, .openBadges3()))
        #expect(try baked(second, .openBadges2()) == first)
    }

    @Test(arguments: ["http://example.org", "", "&n;", "http://openbadges.org/"])
    func refusesAPictureThatUsesThePrefixForSomethingElse(namespace: String) {
        #expect(throws: SVGFault.prefixTaken) {
            try baked("<svg xmlns:openbadges='\(namespace)'/>", .openBadges2())
        }
    }

    /// Of an element with a prefix that nothing declares, baking would make a second badge.
    @Test(arguments: [
        "<svg><openbadges:credential/></svg>",
        "<svg xmlns:openbadges='http://openbadges.org'><openbadges:credential>{}</openbadges:credential></svg>",
    ])
    func refusesAPictureWithAnElementThatWouldBecomeABadge(picture: String) {
        #expect(throws: SVGFault.prefixTaken) { try baked(picture, .openBadges3()) }
    }

    @Test func refusesJSONThatIsNotWellFormed() {
        #expect(throws: SVGFault.text(.notJSON(.trailingComma(in: .object)), .openBadges3)) {
            try baked("<svg/>", .openBadges3("{\"a\":1,}"))
        }
    }

    @Test(arguments: [
        "{}", "{\"id\":\"urn:uuid:1\"}", "{\"id\":1,\"verify\":\"x\"}", "{\"verify\":{\"url\":\"ftp://a\"}}",
    ])
    func refusesAnAssertionThatDoesNotSayWhereItIs(text: String) {
        #expect(throws: SVGFault.text(.withoutAddress, .openBadges2)) { try baked("<svg/>", .openBadges2(text)) }
    }

    @Test(arguments: [
        "{\"uid\":\"1\",\"verify\":{\"url\":\"https://e.org/1\"}}",
        "{\"id\":\"urn:uuid:1\",\"verification\":{\"url\":\"https://e.org/1\"}}",
        "{\"verify\":{\"url\":\"https://e.org/2\"},\"id\":\"https://e.org/1\"}",
    ])
    func findsTheAddressOfAnAssertion(text: String) throws {
        #expect(try baked("<svg/>", .openBadges2(text)).contains("verify=\"https://e.org/1\">"))
    }

    @Test func escapesTheEndOfCharacterData() throws {
        let text = try baked("<svg/>", .openBadges3("{\"a\":\"]]>]]]>\",\"b\":[[1]]}"))
        #expect(text.contains("<![CDATA[{\"a\":\"\\u005d]>]\\u005d]>\",\"b\":[[1]]}]]>"))
    }

    @Test func refusesATextThatEscapesMakeTooLarge() throws {
        let text = "{\"a\":\"" + String(repeating: "]]>", count: 300_000) + "\"}"
        #expect(throws: SVGFault.text(.tooLarge(limit: 1 << 20), .openBadges3)) {
            try baked("<svg/>", .openBadges3(text))
        }
    }

    @Test(arguments: SampleText.names, OpenBadgesVersion.allCases)
    func givesBackEveryName(name: String, version: OpenBadgesVersion) throws {
        let text = SampleText.json(named: name, version)
        let bytes = try SVGImage(Array("<svg/>".utf8)).baking(BakedCredential(text, version: version))
        let found = try #require(try SVGImage(bytes).credentials.first)
        #expect(found.version == version)
        let name = try JSONValue(parsing: Array(text.utf8)).object?["name"]?.value.string
        let foundName = try JSONValue(parsing: Array(found.text.utf8)).object?["name"]?.value.string
        // By bytes: texts that look the same are equal for Swift.
        #expect(foundName.map { Array($0.utf8) } == name.map { Array($0.utf8) })
    }

    @Test(arguments: SampleText.names)
    func isXMLForAnotherReader(name: String) throws {
        let text = SampleText.json(named: name, .openBadges2)
        let bytes = try SVGImage(Array("<svg \(Self.svg)/>".utf8)).baking(.openBadges2(text))
        let found = try #require(XMLProbe.text(ofElement: "openbadges:assertion", in: bytes))
        let value = try JSONValue(parsing: Array(found.utf8)).object?["name"]?.value.string
        let expected = try JSONValue(parsing: Array(text.utf8)).object?["name"]?.value.string
        #expect(value.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }
}
