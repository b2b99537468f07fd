import Baking
import JSONText
import Testing

@Suite struct SVGReadingTests {
    private static let namespace2 = "http://openbadges.org"
    private static let namespace3 = "https://purl.imsglobal.org/ob/v3p0"

    private func credentials(_ text: String) throws -> [BakedCredential] {
        try SVGImage(Array(text.utf8)).credentials
    }

    /// A picture with some text inside it; `b` and `c` are prefixes of Open Badges 2.0 and 3.0.
    private func picture(_ content: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:b='\(Self.namespace2)' xmlns:c='\(Self.namespace3)'>\(content)</svg>"
    }

    @Test func findsNothingInAPlainPicture() throws {
        #expect(try credentials("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>").isEmpty)
        #expect(try credentials("<svg/>").isEmpty)
    }

    /// The shape of <https://www.imsglobal.org/spec/ob/v2p0/baking/>.
    @Test func readsAHostedAssertionAsOpenBadges2HasIt() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg"
                 xmlns:openbadges="http://openbadges.org"
                 viewBox="0 0 512 512">
              <openbadges:assertion verify="https://example.org/assertions/123">
                <![CDATA[
                   {
                     "id": "https://example.org/assertions/123",
                     "name": "3-D Printmaster"
                   }
                ]]>
              </openbadges:assertion>
              <rect/>
            </svg>
            """
        let found = try #require(try credentials(text).first)
        #expect(found.version == .openBadges2)
        #expect(found.text.hasPrefix("{\n") && found.text.hasSuffix("}"))
        #expect(try JSONValue(parsing: Array(found.text.utf8)).object?["name"]?.value.string == "3-D Printmaster")
    }

    /// The two shapes of <https://www.imsglobal.org/spec/ob/v3p0/#svg>.
    @Test func readsACredentialAsOpenBadges3HasIt() throws {
        let start = "<svg xmlns:openbadges=\"\(Self.namespace3)\">\n  <openbadges:credential"
        let signed = start + " verify=\"\(SampleText.signed)\"></openbadges:credential>\n</svg>"
        #expect(try credentials(signed) == [.openBadges3(SampleText.signed)])
        let proof = start + ">\n <![CDATA[\n\(SampleText.credential)\n ]]>\n </openbadges:credential>\n</svg>\n"
        #expect(try credentials(proof) == [.openBadges3()])
    }

    @Test(arguments: [
        "<b:assertion verify='\(SampleText.signed)'/>",
        "<b:assertion\n\tverify = '\(SampleText.signed)'\n/>",
        "<b:assertion a:verify='x' verify='\n\(SampleText.signed) '></b:assertion >",
        "<b:assertion>\(SampleText.signed)</b:assertion>",
        "<b:assertion verify=''>\(SampleText.signed)</b:assertion>",
        "<b:assertion verify='\(SampleText.signed)'>\n<!-- signed --></b:assertion>",
        "<b:assertion verify='\(SampleText.signed)'><![CDATA[\(SampleText.signed)]]></b:assertion>",
        "<metadata><g><b:assertion verify='\(SampleText.signed)'/></g></metadata>",
        "<assertion xmlns='\(namespace2)' verify='\(SampleText.signed)'/>",
        "<g xmlns:b='x'><b:assertion verify='no'/></g><b:assertion verify='\(SampleText.signed)'/>",
        "<g xmlns:d='x'><d:assertion xmlns:d='\(namespace2)' verify='\(SampleText.signed)'/><d:assertion/></g>",
        "<d:assertion verify='\(SampleText.signed)' xmlns:d='http&#58;//openbadges.or&#x67;'/>",
        "<b:assertion xmlns:c='&unknown;' verify='\(SampleText.signed)'/>",
        "<b:assertion>e<!-- - -->yJhbGciOiJFZERTQSJ9.<![CDATA[eyJpZCI6IngifQ]]><?p ?>&#46;c2lnbmF0dXJl-_0</b:assertion>",
    ])
    func readsOtherWaysToWriteTheSame(content: String) throws {
        #expect(try credentials(picture(content)) == [.openBadges2(SampleText.signed)])
    }

    @Test(arguments: [
        "<assertion/>", "<x:assertion/>", "<b:credential/>", "<c:assertion/>", "<b:Assertion/>", "<b:assertions/>",
        "<!-- <b:assertion/> -->", "<![CDATA[<b:assertion/>]]>", "<?b <b:assertion/> ?>", "<g b='b:assertion'/>",
        "<b:assertion xmlns:b=''/>",
        "<title>&lt;b:assertion/></title>",
    ])
    func passesOverWhatOnlyLooksLikeABadge(content: String) throws {
        #expect(try credentials(picture(content)).isEmpty)
    }

    @Test func joinsTheSectionsOfSplitCharacterData() throws {
        let text = "{\"a\":\"]]>&lt;\"}"
        let content = "<![CDATA[{\"a\":\"]]]]><![CDATA[>&lt;\"}]]>"
        #expect(try credentials(picture("<c:credential>\(content)</c:credential>")) == [.openBadges3(text)])
    }

    @Test func resolvesReferencesInText() throws {
        let content = "{&quot;a&quot;:&#34;&amp;&lt;&gt;&apos;&#x1F33B;&#233;&#0000065;&quot;}"
        let expected = "{\"a\":\"&<>'🌻éA\"}"
        #expect(try credentials(picture("<c:credential>\(content)</c:credential>")) == [.openBadges3(expected)])
    }

    @Test(arguments: ["assertion.json?a=1&amp;b=2", "assertion.json?a=1&#38;b=2"])
    func readsAnAddressWithoutAText(address: String) throws {
        let found = try credentials(picture("<b:assertion verify='https://example.org/\(address)'/>"))
        #expect(try found == [.openBadges2("https://example.org/assertion.json?a=1&b=2")])
    }

    @Test func readsAPictureWithEntitiesOfItsOwn() throws {
        let text = """
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
              <!ENTITY ns_svg "http://www.w3.org/2000/svg">
            ]>
            <svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" xmlns:b="http://openbadges.org">
              <text>&ns_svg;</text><b:assertion verify="\(SampleText.signed)"/>
            </svg>
            """
        #expect(try credentials(text) == [.openBadges2(SampleText.signed)])
    }

    @Test func readsBothVersionsInOthersFiles() throws {
        let content =
            "<c:credential>\(SampleText.credential)</c:credential><b:assertion verify='\(SampleText.signed)'/>"
        #expect(try credentials(picture(content)) == [.openBadges2(SampleText.signed), .openBadges3()])
    }

    @Test func takesTheAddressOfEarlyAssertions() throws {
        let json = "{\"uid\":\"1\",\"verify\":{\"type\":\"hosted\",\"url\":\"\(SampleText.address)\"}}"
        let content = "<b:assertion verify='\(SampleText.address)'>\(json)</b:assertion>"
        #expect(try credentials(picture(content)) == [.openBadges2(json)])
    }

    private static let faults: [(content: String, fault: BakedTextFault, version: OpenBadgesVersion)] = [
        ("<b:assertion/>", .empty, .openBadges2), ("<b:assertion> <!-- --> </b:assertion>", .empty, .openBadges2),
        ("<b:assertion verify='a.b.c'/><b:assertion verify='a.b.c'/>", .several, .openBadges2),
        ("<c:credential verify='a.b.c'/><g><c:credential/></g>", .several, .openBadges3),
        ("<c:credential>hello</c:credential>", .notACredential, .openBadges3),
        ("<c:credential verify='\(SampleText.address)'/>", .notACredential, .openBadges3),
        ("<c:credential verify='a.b.c'>{}</c:credential>", .conflictingTexts, .openBadges3),
        ("<c:credential verify='a.b.c'>a.b.d</c:credential>", .conflictingTexts, .openBadges3),
        ("<b:assertion verify='a.b.c'>\(SampleText.assertion)</b:assertion>", .conflictingTexts, .openBadges2),
        (
            "<b:assertion verify='https://example.org/other'>\(SampleText.assertion)</b:assertion>", .conflictingTexts,
            .openBadges2
        ),
        ("<b:assertion verify='\(SampleText.address)'>{\"id\":1}</b:assertion>", .conflictingTexts, .openBadges2),
        (
            "<b:assertion verify='\(SampleText.address)'>{</b:assertion>",
            .notJSON(.cutOff(inside: .object, opened: 0)), .openBadges2
        ),
        ("<c:credential>{&nbsp;}</c:credential>", .unknownReference("nbsp"), .openBadges3),
        ("<c:credential verify='a&b.c'/>", .unknownReference("b.c"), .openBadges3),
        ("<c:credential>{&#0;}</c:credential>", .unknownReference("#0"), .openBadges3),
        ("<c:credential>{&#xD800;}</c:credential>", .unknownReference("#xD800"), .openBadges3),
        ("<c:credential>{&#x110000;}</c:credential>", .unknownReference("#x110000"), .openBadges3),
        ("<c:credential>{&#99999999999999;}</c:credential>", .unknownReference("#99999999999999"), .openBadges3),
        ("<c:credential>{&#+65;}</c:credential>", .unknownReference("#+65"), .openBadges3),
        ("<c:credential>{&#x;}</c:credential>", .unknownReference("#x"), .openBadges3),
        ("<c:credential>{&#xFFFE;}</c:credential>", .unknownReference("#xFFFE"), .openBadges3),
        ("<c:credential>{&#1;}</c:credential>", .unknownReference("#1"), .openBadges3),
    ]

    @Test(arguments: faults.indices)
    func refusesATextThatIsNoBadge(index: Int) throws {
        let (content, fault, version) = Self.faults[index]
        let image = try SVGImage(Array(picture(content).utf8))
        #expect(throws: SVGFault.text(fault, version), "\(content)") { try image.credentials }
    }

    @Test func refusesElementsInsideABadge() {
        for content in ["<b:assertion>{<g/>}</b:assertion>", "<b:assertion><b:assertion/></b:assertion>"] {
            #expect(throws: SVGFault.text(.containsMarkup, .openBadges2)) { try credentials(picture(content)) }
        }
    }

    @Test func refusesABadgeWhoseNamespaceIsAnEntity() {
        let text = "<!DOCTYPE svg [<!ENTITY n 'http://openbadges.org'>]><svg xmlns:b='&n;'><b:assertion/></svg>"
        #expect(throws: SVGFault.text(.unknownReference("n"), .openBadges2)) { try credentials(text) }
    }

    @Test func refusesATextThatIsTooLarge() throws {
        let space = String(repeating: " ", count: 1 << 20)
        for content in [
            "<c:credential>{}\(space)</c:credential>", "<c:credential verify='a.b.c\(space)'/>",
            "<c:credential><![CDATA[{}\(space)]]></c:credential>",
        ] {
            #expect(throws: SVGFault.text(.tooLarge(limit: 1 << 20), .openBadges3)) {
                try credentials(picture(content))
            }
        }
    }
}
