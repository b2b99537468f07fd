import Testing

@testable import SiteBuilding

struct PublishedScriptTests {
    @Test(arguments: [
        ("", ""), ("a();\n", "a();\n"), ("a();", "a();\n"), ("\n  a();  \n\n", "a();\n"),
        ("// Says why.\na(); // kept\n", "a(); // kept\n"), ("/** One line. */\na();\n", "a();\n"),
        ("/**\n * Two\n * lines.\n */\n  a();\n", "a();\n"),
        ("a(\"/* no comment */\");\n", "a(\"/* no comment */\");\n"),
        ("a();\r\nb();\r\n", "a();\nb();\n"), ("const x = /[/*]/;\n", "const x = /[/*]/;\n"),
    ])
    func leavesOutWhatBrowsersDoNotNeed(_ source: String, _ published: String) {
        #expect(String(decoding: PublishedScript.bytes(of: Array(source.utf8)), as: UTF8.self) == published)
    }
}
