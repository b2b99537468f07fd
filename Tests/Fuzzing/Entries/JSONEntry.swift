import Diagnostics
import JSONText

/// JSON: what is read is written and read again as the same, and has one canonical form.
struct JSONEntry: FuzzEntry {
    var seeds: [[UInt8]] {
        SeedFiles.files(below: "Tests/Fixtures/sites/base/content/registry", ending: [".json", ".jsonl"])
            + [#"{"a":[1,-2.5e3,true,null,"\ud83d\ude00\n"],"b":{}}"#, "[[[]]]", "\"\\u00e9\"", "0.000001"]
            .map { Array($0.utf8) }
    }

    let words = [
        "{\"", "\":", "[", "]", "{", "}", ",", "null", "true", "false", "\\u", "\\ud83d\\ude00", "\\/", "1E400", "-",
        "1e-7", "123456789012345678901234567890", "\"\":",
    ]

    func run(_ input: [UInt8]) throws {
        let source = SourceText(path: "input.json", bytes: input)
        var log = DiagnosticLog()
        guard let value = JSONValue(parsing: source, log: &log) else {
            try expect(log.hasErrors, "JSON was refused without a word")
            return try ReportRules.check(log)
        }
        try expect(log.isEmpty, "JSON was read with a complaint")
        let output = JSONOutput(value)
        for layout in [JSONWriter.Layout.compact, .pretty] {
            let bytes = JSONWriter(layout: layout).bytes(of: output)
            let again = try JSONOutput(JSONValue(parsing: bytes))
            try expect(again == output, "JSON reads as another value after it was written")
        }
        guard let canonical = try? JSONCanonicalForm.bytes(of: output) else { return }
        let again = try JSONCanonicalForm.bytes(of: JSONOutput(JSONValue(parsing: canonical)))
        try expect(again == canonical, "the canonical form of JSON has another canonical form")
    }
}
