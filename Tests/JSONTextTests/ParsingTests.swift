import JSONText
import Testing

@Suite struct ParsingTests {
    @Test func keepsOrderSpellingAndRanges() throws {
        let value = try JSONValue(parsing: Array(#" {"b" : [1.50, "x"], "a":null} "#.utf8))
        let object = try #require(value.object)
        #expect(value.range == 1..<30)
        #expect(object.members.map(\.name) == ["b", "a"])
        #expect(object.members.map(\.nameRange) == [2..<5, 21..<24])
        let list = try #require(object["b"]?.value.array)
        #expect(list.map(\.range) == [9..<13, 15..<18])
        #expect(list[0].number?.text == "1.50")
        #expect(object["a"]?.value.isNull == true)
        #expect(object["c"] == nil)
    }

    @Test(arguments: [
        ("\"\"", ""), ("\"a/b\"", "a/b"), ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
        ("\"\\u00e9\\u20AC\"", "é€"), ("\"\\ud83c\\udf3b\"", "🌻"), ("\"\\uD83C\\uDF3B!\"", "🌻!"),
        ("\"\\u0000\"", "\u{0}"), ("\"é€🌻\u{7F}\"", "é€🌻\u{7F}"), ("\"é\\né\"", "é\né"),
    ])
    func readsEveryEscape(text: String, string: String) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)).string == string)
    }

    @Test(
        arguments: [
            ("0", 0, 0.0), ("-0", 0, 0), ("12", 12, 12), ("-7", -7, -7), ("1.5", nil, 1.5), ("1e3", nil, 1000),
            ("1E-2", nil, 0.01), ("9223372036854775807", .max, 0x1p63), ("9223372036854775808", nil, 0x1p63),
            ("1e400", nil, nil),
        ] as [(String, Int?, Double?)])
    func readsNumbers(text: String, int: Int?, double: Double?) throws {
        let number = try #require(try JSONValue(parsing: Array(text.utf8)).number)
        #expect(number.text == text)
        #expect(number.int == int)
        #expect(number.double == double)
    }

    @Test(arguments: ["true", "false", "null", "[]", "{}", " [ ] ", "\t{\r\n} ", "[[[]],{}]", "[1,2,3]"])
    func acceptsEveryKindOfValue(text: String) throws {
        #expect(throws: Never.self) { try JSONValue(parsing: Array(text.utf8)) }
    }
}
