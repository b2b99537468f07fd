import Baking
import Testing

@Suite struct SVGMalformedTests {
    private static let malformed: [(text: String, flaw: SVGFault.Flaw, line: Int)] = [
        ("<svg", .cutOff, 1), ("<svg ", .cutOff, 1), ("<svg>", .cutOff, 1), ("<svg>\n<g>", .cutOff, 2),
        ("<svg>\n<g></g>\n", .cutOff, 3), ("<svg a", .cutOff, 1), ("<svg a=", .cutOff, 1), ("<svg\n a='\n", .cutOff, 2),
        ("<svg></svg", .cutOff, 1), ("<svg></", .cutOff, 1), ("<svg>\n<!-- -- ", .cutOff, 2),
        ("<svg><?a ?", .cutOff, 1),
        ("<svg>\n\n<![CDATA[ ]] >", .cutOff, 3), ("<!--\n<svg/>", .cutOff, 1), ("<!DOCTYPE svg [ ]", .cutOff, 1),
        ("<svg/><!--", .cutOff, 1), ("<svg><", .cutOff, 1),
        ("<svg>< g/></svg>", .name, 1), ("<svg><1/></svg>", .name, 1), ("<svg></ svg>", .name, 1),
        ("<svg =''/>", .name, 1), ("<svg /g>", .name, 1), ("<svg><></svg>", .name, 1),
        ("<svg a/>", .attribute, 1), ("<svg a=b/>", .attribute, 1), ("<svg a='<'/>", .attribute, 1),
        ("<svg\ra\n=\n\nb/>", .attribute, 4),
        ("<svg a=''b=''/>", .tag, 1), ("<svg a=''/ >", .tag, 1), ("<svg></svg a>", .tag, 1),
        ("<svg verify='' verify=''/>", .repeatedAttribute, 1), ("<svg xmlns='' xmlns=''/>", .repeatedAttribute, 1),
        ("<svg xmlns:a=''\n xmlns:a='b'/>", .repeatedAttribute, 2),
        ("<svg></g>", .endTag, 1), ("<svg><g></svg></g>", .endTag, 1), ("<svg></s:svg>", .endTag, 1),
        ("<svg><g></G></svg>", .endTag, 1), ("<svg></svgs>", .endTag, 1),
        ("<svg/>x", .outsideRoot, 1), ("<svg/>\n<svg/>", .outsideRoot, 2), ("<svg></svg></svg>", .outsideRoot, 1),
        ("<svg/><![CDATA[]]>", .outsideRoot, 1), ("<svg/>&#32;", .outsideRoot, 1),
        ("<svg><!DOCTYPE svg></svg>", .declaration, 1), ("<svg><!ELEMENT a></svg>", .declaration, 1),
        ("<svg><![cdata[]]></svg>", .declaration, 1), ("<svg>\n<?xml version='1.0'?></svg>", .declaration, 2),
        ("\n<?xml version='1.0'?><svg/>", .declaration, 2),
    ]

    @Test(arguments: malformed.indices)
    func refusesWhatIsNotXML(index: Int) {
        let (text, flaw, line) = Self.malformed[index]
        #expect(throws: SVGFault.malformed(flaw, line: line), "\(text)") { try SVGImage(Array(text.utf8)) }
    }

    @Test(arguments: [
        "", " ", "<", "<!DOCTYPE svg>", "<html/>", "<svg\u{A0}x/>", "<SVG/>", "<svg:g/>", "<svg:/>", "text",
        "&lt;svg/>", "<![CDATA[]]><svg/>",
        "<!-- --><!DOCTYPE svg><!DOCTYPE svg><svg/>",
    ])
    func refusesWhatDoesNotBeginWithSVG(text: String) {
        #expect(throws: SVGFault.notSVG) { try SVGImage(Array(text.utf8)) }
    }

    @Test func noticesEveryCut() throws {
        let whole = try SVGImage(Array("<svg a='b'><!-- c --><g>d</g></svg>".utf8)).baking(.openBadges2())
        for end in whole.indices {
            #expect(throws: SVGFault.self, "cut at \(end)") { try SVGImage(Array(whole[..<end])) }
        }
    }

    @Test(arguments: ["ISO-8859-1", "utf-16", "us-ascii", "UTF8", ""])
    func refusesOtherEncodings(name: String) {
        #expect(throws: SVGFault.otherEncoding(name)) {
            try SVGImage(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><svg/>".utf8))
        }
    }

    @Test(arguments: ["UTF-8", "utf-8", "Utf-8"])
    func takesUTF8HoweverItIsWritten(name: String) throws {
        _ = try SVGImage(Array("<?xml version='1.0' encoding = '\(name)' ?><svg/>".utf8))
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: SVGFault.notUTF8) { try SVGImage(Array("<svg>".utf8) + [0xE9] + Array("</svg>".utf8)) }
        #expect(throws: SVGFault.notSVG) { try SVGImage([0xFF, 0xFE, 0x3C, 0, 0x73, 0]) }
    }

    @Test func refusesControlCharacters() {
        #expect(throws: SVGFault.controlCharacter(line: 2)) { try SVGImage(Array("<svg>\n\u{1}</svg>".utf8)) }
        #expect(throws: SVGFault.controlCharacter(line: 1)) { try SVGImage(Array("<svg a='\0'/>".utf8)) }
    }
}
