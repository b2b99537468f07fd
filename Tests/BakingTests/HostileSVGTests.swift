import Baking
import Testing

/// Pictures made to exhaust their reader; each must be told or passed in a time that grows with its size alone.
@Suite struct HostileSVGTests {
    private func credentials(_ start: String, _ unit: String, times: Int, _ end: String) throws -> [BakedCredential] {
        var bytes = Array(start.utf8)
        let unit = Array(unit.utf8)
        for _ in 0..<times { bytes += unit }
        return try SVGImage(bytes + end.utf8).credentials
    }

    @Test func takesAThousandLevelsAndNotMore() throws {
        let end = String(repeating: "</g>", count: 999) + "</svg>"
        #expect(try credentials("<svg>", "<g>", times: 999, end).isEmpty)
        #expect(throws: SVGFault.tooDeep(limit: 1000)) { try credentials("<svg>", "<g>", times: 1000, "") }
        #expect(throws: SVGFault.tooDeep(limit: 1000)) { try credentials("<svg>", "<g>", times: 100_000, "") }
    }

    @Test func takesAThousandNamespacesAndNotMore() throws {
        let names = (0..<1000).map { " xmlns:n\($0)=''" }.joined()
        #expect(try credentials("<svg\(names)", "", times: 0, "/>").isEmpty)
        #expect(throws: SVGFault.tooManyNamespaces(limit: 1000)) {
            try credentials("<svg\(names) xmlns=''", "", times: 0, "/>")
        }
        // As many as you like one after the other.
        #expect(try credentials("<svg>", "<g xmlns:a='' xmlns:b=''/>", times: 10_000, "</svg>").isEmpty)
    }

    @Test func takesAHundredBadgesAndNotMore() throws {
        let start = "<svg xmlns:b='http://openbadges.org'>"
        #expect(throws: SVGFault.text(.several, .openBadges2)) {
            try credentials(start, "<b:assertion/>", times: 100, "</svg>")
        }
        #expect(throws: SVGFault.tooManyTexts(limit: 100)) {
            try credentials(start, "<b:assertion/>", times: 101, "</svg>")
        }
    }

    @Test func refusesAFileThatIsTooLarge() {
        let bytes = Array("<svg/>".utf8) + [UInt8](repeating: 0x20, count: BakingLimits.imageSize)
        #expect(throws: SVGFault.tooLarge(limit: 64 << 20)) { try SVGImage(bytes) }
    }

    @Test(
        .timeLimit(.minutes(60)),
        arguments: [
            ("<svg", " a=''", "/>"), ("<svg>", "<a:assertion/>", "</svg>"), ("<svg>", "<!---->", "</svg>"),
            ("<svg>", "<![CDATA[]]>", "</svg>"), ("<svg>", "]]", "</svg>"), ("<svg><!--", "-", "--></svg>"),
            ("<svg>", "&amp;", "</svg>"), ("<!DOCTYPE svg [", "''", "]><svg/>"),
            ("<!DOCTYPE svg [", "<!-- -->", "]><svg/>"),
            ("<svg a='", "xmlns:", "'/>"), ("<svg><", "a", ":assertion/></svg>"), ("<svg xmlns:a='", "&#104;", "'/>"),
            ("<svg>", "<b:assertion xmlns:b='x'/>", "</svg>"),
        ])
    func passesOverTensOfThousandsOfAnything(start: String, unit: String, end: String) throws {
        #expect(try credentials(start, unit, times: 50_000, end).isEmpty)
    }

    @Test(.timeLimit(.minutes(60)), arguments: ["<!---->", "<![CDATA[]]>", "<?a?>", " "])
    func stopsReadingABadgeThatSaysNothing(unit: String) {
        #expect(throws: SVGFault.text(.empty, .openBadges2)) {
            let start = "<svg><assertion xmlns='http://openbadges.org'>"
            return try credentials(start, unit, times: 50_000, "</assertion></svg>")
        }
    }
}
