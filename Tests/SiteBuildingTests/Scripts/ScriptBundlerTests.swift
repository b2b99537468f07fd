import CatalogModel
import Diagnostics
import Testing

@testable import SiteBuilding

@Suite struct ScriptBundlerTests {
    /// Puts together scripts by their paths below `scripts/`.
    private func bundles(_ sources: [String: String]) -> (files: [String: String], told: [String]) {
        var log = DiagnosticLog()
        let modules = sources.sorted { $0.key < $1.key }.map { path, text in
            ScriptModule(ContentPath("scripts/\(path)"), source: SourceText(path: path, text: text), log: &log)
        }
        let files = ScriptBundler(modules).files(log: &log).map { file in
            (file.path.components.dropFirst().joined(separator: "/"), String(decoding: file.bytes, as: UTF8.self))
        }
        let told = log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0).split(separator: "\n")[0] }
        return (Dictionary(uniqueKeysWithValues: files), told.map(String.init))
    }

    @Test func putsEachModuleBehindThoseThatItImports() {
        let found = bundles([
            "page.js": "import { b } from \"./parts/b.js\";\nimport { a } from \"./parts/a.js\";\n\nb(a);\n",
            "parts/b.js": "import { a } from \"./a.js\";\n\n/** Says why. */\nexport function b() {\n  return a;\n}\n",
            "parts/a.js": "export const a = 1;\n",
            "parts/unused.js": "export const c = 1;\n",
        ])
        #expect(found.told == [])
        #expect(found.files == ["page.js": "const a = 1;\nfunction b() {\nreturn a;\n}\nb(a);\n"])
    }

    @Test func leavesToTheVerifierWhatItHolds() {
        let found = bundles([
            "page.js": "import { verify } from \"./verifier/verifier.js\";\nimport { look } from \"./parts/look.js\";\n"
                + "\nlook(verify);\n",
            "parts/look.js": "import { text } from \"../verifier/text.js\";\n\nexport const look = () => text;\n",
            "verifier/verifier.js": "import { text } from \"./text.js\";\n\nexport async function verify() {\n"
                + "  return (await import(\"./late.js\")).late(text);\n}\n",
            "verifier/text.js": "export const text = \"\";\nexport const other = 1;\n",
            "verifier/late.js": "import { verify } from \"./verifier.js\";\nimport { other } from \"./text.js\";\n\n"
                + "export const late = () => [verify, other];\n",
        ])
        #expect(found.told == [])
        #expect(
            found.files == [
                "page.js": "import { text, verify } from \"./verifier/verifier.js\";\nconst look = () => text;\n"
                    + "look(verify);\n",
                "verifier/verifier.js": "const text = \"\";\nconst other = 1;\nasync function verify() {\n"
                    + "return (await import(\"./late.js\")).late(text);\n}\nexport { other, text, verify };\n",
                "verifier/late.js": "import { other, verify } from \"./verifier.js\";\n"
                    + "const late = () => [verify, other];\nexport { late };\n",
            ])
    }

    @Test func beginsLaterImportsAtTheFileThatTheyAreIn() {
        let found = bundles([
            "page.js": "import { one } from \"./parts/one.js\";\n\none();\n",
            "parts/one.js": "export const one = () => import(\"../others/two.js\");\n",
            "others/two.js": "export const two = () => import(\"../parts/three.js\");\n",
            "parts/three.js": "export const three = 3;\n",
        ])
        #expect(found.told == [])
        #expect(found.files["page.js"] == "const one = () => import(\"./others/two.js\");\none();\n")
        #expect(found.files["others/two.js"]?.contains("import(\"../parts/three.js\")") == true)
    }

    @Test(arguments: [
        "import part from \"./part.js\";", "import * as part from \"./part.js\";", "import \"./part.js\";",
        "import { part as piece } from \"./part.js\";", "import { part } from \"./part.js\"", "import {",
        "import { part } from \"parts\";", "import { part } from \"../../part.js\";",
        "export default part;", "export { part };", "export { part } from \"./part.js\";",
        "export * from \"./part.js\";",
        "export const { part } = all;", "const name = import(path);", "  run(import.meta.url);", "let one, two;",
    ])
    func refusesOtherForms(_ line: String) {
        let place = line.hasPrefix(" ") ? String(line.dropFirst(2)) : line
        #expect(
            bundles(["page.js": "a();\n\(line)\n", "part.js": "export const part = 1;\n"]).told
                == ["page.js:2:1: error: scripts cannot be put together with '\(place)' [script-form]"])
    }

    @Test func takesWhatLooksLikeAnImportInTextAsText() {
        let source = "// import x\n/*\nexport default\n*/\nconst important = \"import\";\nimportant.trim();\n"
        let found = bundles(["page.js": source])
        #expect(found.told == [])
        #expect(found.files["page.js"] == "const important = \"import\";\nimportant.trim();\n")
    }

    @Test(arguments: [
        "const one = 2;", "let one;", "class one {}", "function one() {}", "async function one() {}",
        "function* one() {}", "const { one } = all;", "const { member: one } = all;", "const { one = 1 } = all;",
        "const [two, one] = all;",
    ])
    func refusesANameThatStandsForTwoThings(_ line: String) {
        let found = bundles([
            "page.js": "import { first } from \"./parts/first.js\";\nimport { second } from \"./parts/second.js\";\n",
            "parts/first.js": "const one = 1;\nexport const first = one;\n",
            "parts/second.js": "\(line)\nexport const second = 1;\n",
        ])
        #expect(
            found.told == [
                "parts/second.js:1:1: error: 'one' is a name at the top of 'scripts/parts/first.js' too, and both are "
                    + "published as one script [shared-name]"
            ])
    }

    @Test func refusesANameThatComesFromAnotherFileToo() {
        let found = bundles([
            "page.js": "import { say } from \"./parts.js\";\nimport { part } from \"./parts/part.js\";\n",
            "parts.js": "export const say = 1;\n",
            "parts/part.js": "export const part = 1;\nconst say = 2;\n",
        ])
        #expect(found.told.map { $0.hasPrefix("page.js:1:1: error: 'say' is a name at the top of") } == [true])
    }

    @Test func namesWhatIsMissing() {
        let found = bundles([
            "page.js": "import { a } from \"./a.js\";\nimport { c } from \"./b.js\";\nimport(\"./d.js\");\n",
            "b.js": "const c = 1;\n",
        ])
        #expect(
            found.told == [
                "page.js:1:1: error: there is no script 'scripts/a.js' [missing-script]",
                "page.js:2:1: error: the script 'scripts/b.js' exports no 'c' [missing-export]",
                "page.js:3:1: error: there is no script 'scripts/d.js' [missing-script]",
            ])
    }

    @Test func refusesModulesThatImportEachOther() {
        let found = bundles([
            "page.js": "import { a } from \"./parts/a.js\";\n",
            "parts/a.js": "import { b } from \"./b.js\";\nexport const a = 1;\n",
            "parts/b.js": "import { a } from \"./a.js\";\nexport const b = 1;\n",
        ])
        #expect(
            found.told == [
                "parts/b.js:1:1: error: the scripts 'scripts/parts/b.js' and 'scripts/parts/a.js' import each other "
                    + "[script-cycle]"
            ])
    }
}
