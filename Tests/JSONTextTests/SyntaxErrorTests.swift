import Diagnostics
import JSONText
import Testing

/// A text that is not JSON, and what must be said about it.
struct InvalidText: Sendable, CustomTestStringConvertible {
    let text: String
    let range: Range<Int>
    let id: String
    let message: String
    let hint: String?

    init(_ text: String, _ range: Range<Int>, _ message: String, hint: String?, id: String = "json-syntax") {
        self.text = text
        self.range = range
        self.message = message
        self.hint = hint
        self.id = id
    }

    var testDescription: String { text }
}

private let cutOffHint = "the file looks cut off: copy it again, or restore it from version control"
private let wordHint = "write text in double quotes; true, false and null are lower case and have none"
private let quoteHint = "write straight double quotes: \"…\""
private let digitHint = "write at least one digit, as in 0.5 or 1e3"
private let halvesHint = "write both halves, as in \\ud83c\\udf3b, or the character itself"
private let hexHint = "write four digits from 0 to 9 and a to f, as in \\u00e9, or the character itself"
private let oneValueHint = "one text holds one value: remove the rest, or put the values in a list"

private let invalidTexts: [InvalidText] = [
    .init("", 0..<0, "the text ends before any value", hint: cutOffHint, id: "json-cut-off"),
    .init(" \n", 2..<2, "the text ends before any value", hint: cutOffHint, id: "json-cut-off"),
    .init("{\"a\":1", 6..<6, "the text ends inside an object", hint: cutOffHint, id: "json-cut-off"),
    .init("[1,", 3..<3, "the text ends inside a list", hint: cutOffHint, id: "json-cut-off"),
    .init("\"ab", 3..<3, "the text ends inside a string", hint: cutOffHint, id: "json-cut-off"),
    .init("\"\\ud83c\\", 8..<8, "the text ends inside a string", hint: cutOffHint, id: "json-cut-off"),
    .init("[-", 2..<2, "the text ends inside a number", hint: cutOffHint, id: "json-cut-off"),
    .init("tru", 3..<3, "the text ends inside a word", hint: cutOffHint, id: "json-cut-off"),
    .init("[1,]", 2..<3, "a comma stands after the last entry of a list", hint: "remove the comma"),
    .init("{\"a\":1 , }", 7..<8, "a comma stands after the last entry of an object", hint: "remove the comma"),
    .init("[,1]", 1..<2, "expected a value here", hint: "remove the comma, or write what is missing before it"),
    .init("[1 2]", 3..<4, "expected ',' or ']' here", hint: nil),
    .init("{\"a\" 1}", 5..<6, "expected ':' after the name here", hint: nil),
    .init("{\"a\":1 \"b\":2}", 7..<8, "expected ',' or '}' here", hint: nil),
    .init("{a:1}", 1..<2, "expected a name in double quotes here", hint: "write the name in double quotes"),
    .init("{'a':1}", 1..<2, "expected a name in double quotes here", hint: quoteHint),
    .init("[\u{201C}a\u{201D}]", 1..<4, "expected a value here", hint: quoteHint),
    .init("[1] // note", 4..<5, "expected the end of the text here", hint: "JSON has no comments: remove it"),
    .init("{} {}", 3..<4, "expected the end of the text here", hint: oneValueHint),
    .init("[True]", 1..<5, "expected a value here", hint: wordHint),
    .init("nul1", 0..<3, "expected a value here", hint: wordHint),
    .init("[+1]", 1..<2, "expected a value here", hint: "write the number without '+'"),
    .init("[.5]", 1..<2, "expected a value here", hint: "write a digit before the point, as in 0.5"),
    .init(
        "[01]", 1..<2, "a number begins with a zero that it does not need",
        hint: "remove the zero, or put the number in double quotes if it is a code"),
    .init("[1.]", 1..<3, "a number lacks a digit after its sign, point or exponent", hint: digitHint),
    .init("[-x]", 1..<2, "a number lacks a digit after its sign, point or exponent", hint: digitHint),
    .init("[1e+]", 1..<4, "a number lacks a digit after its sign, point or exponent", hint: digitHint),
    .init(
        "\"a\nb\"", 2..<3, "a line ends inside a string",
        hint: "close the string with '\"', or write \\n for a line end"),
    .init("\"\t\"", 1..<2, "a tab stands inside a string", hint: "write \\t for a tab"),
    .init(
        "\"\u{1}\"", 1..<2, "a control character stands inside a string", hint: "remove it, or write it as \\u0001"),
    .init(
        "\"a\\x\"", 2..<4, "a backslash is followed by a character that makes no escape",
        hint: "write \\\\ for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"),
    .init("\"\\u12g4\"", 1..<5, "'\\u' is not followed by four hexadecimal digits", hint: hexHint),
    .init("\"\\ud83c\"", 1..<7, "half of a surrogate pair stands alone", hint: halvesHint),
    .init("\"\\udf3b\"", 1..<7, "half of a surrogate pair stands alone", hint: halvesHint),
    .init("\"\\ud83c\\u0041\"", 1..<7, "half of a surrogate pair stands alone", hint: halvesHint),
    .init(
        "\u{FEFF}{}", 0..<3, "the text begins with a byte order mark",
        hint: "save the file as UTF-8 without a byte order mark"),
    .init(
        "{\"a\":1,\"\\u0061\":2}", 7..<15, "the name 'a' is used twice in one object",
        hint: "keep one of the two; readers would not agree on which one counts", id: "json-duplicate-name"),
]

@Suite struct SyntaxErrorTests {
    @Test(arguments: invalidTexts)
    func reportsWhatIsWrongAndWhere(_ invalid: InvalidText) throws {
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: Array(invalid.text.utf8)) }
        #expect(error.range == invalid.range)
        #expect(error.kind.id == invalid.id)
        #expect(error.kind.message == invalid.message)
        #expect(error.kind.hint == invalid.hint)
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], 1..<2), ([0x22, 0xC0, 0xAF, 0x22], 1..<2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1..<2),
            ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1..<2), ([0x22, 0xE2, 0x82, 0x22], 1..<3),
            ([0xFF, 0xFE, 0x7B], 0..<1),
            ([0x22, 0x5C, 0x6E, 0x80, 0x22], 3..<4),
        ] as [([UInt8], Range<Int>)])
    func refusesBytesThatAreNotUTF8(bytes: [UInt8], range: Range<Int>) throws {
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes) }
        #expect(error.kind == .invalidUTF8)
        #expect(error.range == range)
        #expect(error.kind.message == "these bytes are not valid UTF-8")
        #expect(error.kind.id == "json-invalid-utf8")
        #expect(error.kind.hint == "save the file in the encoding UTF-8")
    }

    @Test func countsRangesFromTheGivenOffset() throws {
        let bytes = Array("x[1,,2]".utf8)
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes[1...], offset: 100) }
        #expect(error.range == 103..<104)
        #expect(try JSONValue(parsing: bytes[3..<3] + Array("[1]".utf8), offset: 7).array?.first?.range == 8..<9)
    }

    @Test func showsLineColumnAndWhereTheOpenPartBegan() {
        let source = SourceText(path: "content/registry/keys.json", text: "{\n  \"keys\": [\n")
        var log = DiagnosticLog()
        #expect(JSONValue(parsing: source, log: &log) == nil)
        #expect(
            log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) } == [
                """
                content/registry/keys.json:3:1: error: the text ends inside a list [json-cut-off]
                   |
                 3 |\u{20}
                   | ^
                   = note: content/registry/keys.json:2:11: the list begins here
                   = hint: the file looks cut off: copy it again, or restore it from version control

                """
            ])
    }

    @Test func refusesDeepNestingWithoutExhaustingTheStack() throws {
        let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: deep) }
        #expect(error.kind == .tooDeep(limit: 64))
        #expect(error.range == 64..<65)
        #expect(error.kind.id == "json-too-deep")
        #expect(error.kind.message == "objects and lists are more than 64 levels deep")
        let most = try #require(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: deep, limits: JSONLimits(depth: 1_000_000))
        }
        #expect(most.kind == .tooDeep(limit: 512))
        let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(throws: Never.self) { try JSONValue(parsing: Array(allowed.utf8)) }
    }

    @Test func refusesATextThatIsTooLarge() throws {
        let error = try #require(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: Array("[1,2]".utf8), limits: JSONLimits(size: 4))
        }
        #expect(error.kind == .tooLarge(limit: 4))
        #expect(error.range == 0..<0)
        #expect(error.kind.id == "json-too-large")
        #expect(error.kind.message == "the text is larger than 4 bytes")
    }

    @Test(arguments: [3, 16, 17, 5_000])
    func findsTheFirstDuplicateNameHoweverManyMembersThereAre(count: Int) throws {
        let names = (0..<count).map { "n\($0)" } + ["n1", "n0"]
        let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: Array(text.utf8)) }
        guard case .duplicateName("n1", first: 8..<12) = error.kind else {
            Issue.record("unexpected \(error)")
            return
        }
    }

    @Test func tellsNamesApartThatDifferOnlyInComposition() throws {
        let value = try JSONValue(parsing: Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(value.object?["e\u{301}"]?.value.number?.int == 2)
        #expect(value.object?["\u{E9}"]?.value.number?.int == 1)
    }

    @Test func reportsACutAtEveryByte() throws {
        let sample = #"{"a":[1,-2.5e+3,true,{"b":null}],"né":"x\n\ud83c\udf3b🌻","c":{},"d":false,"e":[]}"#
        let bytes = Array(sample.utf8)
        for end in bytes.indices {
            let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes[..<end]) }
            #expect(error.kind.id == "json-cut-off", "cut at \(end)")
            #expect(error.range == end..<end)
        }
        #expect(throws: Never.self) { try JSONValue(parsing: bytes) }
    }

    @Test func survivesAnyChangedByte() {
        let sample = Array(#"{"a":[1,-2.5e+3,true,{"b":null}],"né":"x\n\ud83c\udf3b🌻","c":{}}"#.utf8)
        for index in sample.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = sample
                changed[index] = byte
                do throws(JSONSyntaxError) {
                    _ = try JSONValue(parsing: changed)
                } catch {
                    #expect(error.range.upperBound <= changed.count)
                }
            }
        }
    }
}
