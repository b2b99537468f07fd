import JSONText
import Testing

/// Documents that are written once with holes.
@Suite struct FormTests {
    private static func document(_ texts: [String]) -> JSONOutput {
        [
            "id": .string(texts[0]),
            "subject": ["name": .string(texts[1]), "list": [1, ["id": .string(texts[2])], true]],
            "last": "the same",
        ]
    }

    private static let holes: [JSONForm.Path] = [["id"], ["subject", "name"], ["subject", "list", "1", "id"]]

    @Test(
        arguments: [JSONWriter.Layout.compact, .pretty],
        [
            ["", "", ""], ["a", "b", "c"], ["\"quoted\" \\", "two\nlines", "\u{7}é\u{1F600}"],
            ["</script>", "&", "\u{2028}"],
        ])
    func writesWhatTheWriterWrites(layout: JSONWriter.Layout, texts: [String]) throws {
        for escaping in [JSONWriter.Escaping.minimal, .markup] {
            let writer = JSONWriter(layout: layout, escaping: escaping)
            let form = try #require(
                JSONForm(of: Self.document(["x", "y", "z"]), holes: Self.holes, writtenBy: writer))
            #expect(form.bytes(filling: texts) == writer.bytes(of: Self.document(texts)))
        }
    }

    @Test func takesTheTextsInTheOrderOfTheHoles() throws {
        let writer = JSONWriter()
        let form = try #require(JSONForm(of: ["a": "", "b": ""], holes: [["b"], ["a"]], writtenBy: writer))
        #expect(String(decoding: form.bytes(filling: ["1", "2"]), as: UTF8.self) == #"{"a":"2","b":"1"}"#)
    }

    @Test func leavesMembersOfTheSameNameElsewhereAlone() throws {
        let writer = JSONWriter()
        let form = try #require(
            JSONForm(of: ["id": "own", "inner": ["id": "kept"]], holes: [["id"]], writtenBy: writer))
        #expect(
            String(decoding: form.bytes(filling: ["new"]), as: UTF8.self) == #"{"id":"new","inner":{"id":"kept"}}"#)
    }

    @Test func isNoneWhereAHoleIsNotThere() {
        for hole in [["name"], ["id", "0"], ["inner"], []] {
            #expect(JSONForm(of: ["id": "own"], holes: [["id"], hole], writtenBy: JSONWriter()) == nil, "\(hole)")
        }
    }
}
