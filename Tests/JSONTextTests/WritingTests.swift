import JSONText
import TestSupport
import Testing

@Suite struct WritingTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private let sample: JSONOutput = [
        "type": "Issuer", "members": [1, [], [:], ["a": true]], "note": .null, "text": "<a> & \u{2028}]]> é\n",
    ]

    @Test func writesCompactly() {
        #expect(
            text(JSONWriter().bytes(of: sample))
                == "{\"type\":\"Issuer\",\"members\":[1,[],{},{\"a\":true}],\"note\":null,"
                + "\"text\":\"<a> & \u{2028}]]> é\\n\"}")
    }

    @Test func writesPrettyWithTwoSpacesAndALineEnd() {
        #expect(
            text(JSONWriter(layout: .pretty, escaping: .markup).bytes(of: sample)) == #"""
                {
                  "type": "Issuer",
                  "members": [
                    1,
                    [],
                    {},
                    {
                      "a": true
                    }
                  ],
                  "note": null,
                  "text": "\u003ca\u003e \u0026 \u2028]]\u003e é\n"
                }

                """#)
    }

    @Test func leavesOutMembersWithoutAValue() {
        let name: String? = nil
        let output = JSONOutput.object(omittingNil: ["id": "x", "name": name.map { .string($0) }, "hours": 30])
        #expect(text(JSONWriter().bytes(of: output)) == #"{"id":"x","hours":30}"#)
    }

    @Test func escapesEveryControlCharacter() {
        let all = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) })) + "\"\\\u{7F}"
        #expect(
            text(JSONWriter().bytes(of: .string(all)))
                == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012"#
                + #"\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\"# + "\u{7F}\"")
    }

    @Test func sortsCanonicallyByUTF16CodeUnits() throws {
        // The names of RFC 8785, section 3.2.3.
        let input =
            #"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","#
            + #""\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#
        let value = try JSONValue(parsing: Array(input.utf8))
        let canonical = try JSONValue(parsing: JSONCanonicalForm.bytes(of: JSONOutput(value)))
        #expect(
            canonical.object?.members.map(\.value.string) == [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
                "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
            ])
    }

    @Test func writesTheExampleOfTheCanonicalScheme() throws {
        // RFC 8785, section 3.2.2 and its result in 3.2.4.
        let input = #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        let value = try JSONValue(parsing: Array(input.utf8))
        #expect(
            text(try JSONCanonicalForm.bytes(of: JSONOutput(value)))
                == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
                + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#)
    }

    // From RFC 8785, appendix B.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"), (0xC340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"), (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
            (0x44B5_2D02_C7E1_4AF6, "1e+23"), (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
            (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"), (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
            (0x444B_1AE4_D6E2_EF50, "1e+21"), (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
            (0x3EB0_C6F7_A0B5_ED8D, "0.000001"), (0x41B3_DE43_5555_5553, "333333333.3333332"),
            (0x41B3_DE43_5555_5554, "333333333.33333325"), (0x41B3_DE43_5555_5555, "333333333.3333333"),
            (0x41B3_DE43_5555_5556, "333333333.3333334"), (0x41B3_DE43_5555_5557, "333333333.33333343"),
            (0xBECB_F647_612F_3696, "-0.0000033333333333333333"), (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func writesNumbersAsECMAScriptDoes(bits: UInt64, expected: String) throws {
        let value = try JSONValue(parsing: Array(Double(bitPattern: bits).description.utf8))
        #expect(text(try JSONCanonicalForm.bytes(of: JSONOutput(value))) == expected)
    }

    @Test func refusesWhatHasNoCanonicalForm() throws {
        let large = JSONOutput(try JSONValue(parsing: Array("[1e400]".utf8)))
        #expect(throws: JSONCanonicalForm.Failure.numberTooLarge("1e400")) { try JSONCanonicalForm.bytes(of: large) }
        #expect(throws: JSONCanonicalForm.Failure.duplicateName("a")) {
            try JSONCanonicalForm.bytes(of: ["a": 1, "b": 2, "a": 3])
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func readsBackWhatItWrote(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let value = randomValue(depth: 5, &generator)
            for layout in [JSONWriter.Layout.compact, .pretty] {
                for escaping in [JSONWriter.Escaping.minimal, .markup] {
                    let bytes = JSONWriter(layout: layout, escaping: escaping).bytes(of: value)
                    #expect(JSONOutput(try JSONValue(parsing: bytes)) == value)
                    if escaping == .markup { #expect(!bytes.contains { "<>&".utf8.contains($0) }) }
                }
            }
            let canonical = try JSONCanonicalForm.bytes(of: value)
            #expect(try JSONCanonicalForm.bytes(of: JSONOutput(JSONValue(parsing: canonical))) == canonical)
        }
    }

    private func randomValue(depth: Int, _ generator: inout SeededGenerator) -> JSONOutput {
        switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .int(Int.random(in: Int.min...Int.max, using: &generator))
        case 3: return .string(randomText(&generator))
        case 4:
            let count = Int.random(in: 0..<5, using: &generator)
            return .array((0..<count).map { _ in randomValue(depth: depth - 1, &generator) })
        default:
            let count = Int.random(in: 0..<24, using: &generator)
            // The number in front keeps the names of one object apart.
            return .object(
                (0..<count).map { index in
                    let value = index < 4 ? randomValue(depth: depth - 1, &generator) : .int(index)
                    return JSONOutput.Member("\(index)" + randomText(&generator), value)
                })
        }
    }

    private func randomText(_ generator: inout SeededGenerator) -> String {
        let alphabet: [Unicode.Scalar] = [
            "a", "é", "\u{301}", "\"", "\\", "\n", "\u{0}", "<", "&", "\u{2028}", "🌻", "א",
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<12, using: &generator) {
            if let scalar = alphabet.randomElement(using: &generator) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
