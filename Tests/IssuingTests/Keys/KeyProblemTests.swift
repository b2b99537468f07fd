import Diagnostics
import Foundation
import Issuing
import TestSupport
import Testing

struct KeyProblemTests {
    private static let restore = "the file was changed: take the copy of it that you keep in a safe place"
    private static let text = KeySample.text

    @Test(arguments: [
        (
            KeySample.text(format: "rosette-awards"),
            "ROSETTE_KEY:1:1: error: this is not a private key file of rosette [key-file-unknown]",
            "give the file that 'rosette keys generate' wrote"
        ),
        (
            "{}", "ROSETTE_KEY:1:1: error: this is not a private key file of rosette [key-file-unknown]",
            "give the file that 'rosette keys generate' wrote"
        ),
        (
            KeySample.text(version: "2"),
            "ROSETTE_KEY:1:1: error: another version of rosette wrote this key file, in a form that is not known here "
                + "[key-file-version]", "use that version, or a newer one"
        ),
        (
            KeySample.text(version: "\"1\""),
            "ROSETTE_KEY:1:1: error: another version of rosette wrote this key file, in a form that is not known here "
                + "[key-file-version]", "use that version, or a newer one"
        ),
        (
            KeySample.text(purpose: "fun"),
            "ROSETTE_KEY:4:10: error: 'for' must be 'awards' or 'specimens' [key-file-member]",
            "a key for real badges is for 'awards'"
        ),
        (
            KeySample.text(key: KeySample.publicKey),
            "ROSETTE_KEY:5:10: error: this is a public key, and badges are signed with the private one [key-file-key]",
            "a private key begins with 'z3u2'; " + restore
        ),
        (
            KeySample.text(key: String(KeySample.privateKey.dropLast())),
            "ROSETTE_KEY:5:10: error: this is not a private key as 'rosette keys generate' writes it [key-file-key]",
            restore
        ),
        (
            KeySample.text(key: KeySample.privateKey + "1"),
            "ROSETTE_KEY:5:10: error: this is not a private key as 'rosette keys generate' writes it [key-file-key]",
            restore
        ),
        (
            KeySample.text(key: ""),
            "ROSETTE_KEY:5:10: error: this is not a private key as 'rosette keys generate' writes it [key-file-key]",
            restore
        ),
        (
            KeySample.text(secret: String(KeySample.secretText.dropLast())),
            "ROSETTE_KEY:6:13: error: this is not the secret of a registry [key-file-secret]",
            restore
        ),
        (
            KeySample.text(secret: KeySample.secretText + "AA"),
            "ROSETTE_KEY:6:13: error: this is not the secret of a registry [key-file-secret]",
            restore
        ),
        (
            KeySample.text(secret: KeySample.secretText + "="),
            "ROSETTE_KEY:6:13: error: this is not the secret of a registry [key-file-secret]",
            restore
        ),
        (
            KeySample.text(more: ",\n  \"\(KeySample.privateKey)\": 1"),
            "ROSETTE_KEY:7:3: error: the key file has an entry that is not known here [key-file-member]",
            "known here: 'format', 'version', 'for', 'key', 'secret', 'note'"
        ),
        (
            KeySample.text(more: ",\n  \"\(KeySample.privateKey)\": 1, \"\(KeySample.privateKey)\": 2"),
            "ROSETTE_KEY:7:58: error: the key file says something twice [key-file-member]", restore
        ),
        (
            "{\"format\": \"rosette-private-key\", \"version\": 1, \"for\": \"awards\", \"secret\": \"\(KeySample.secretText)\"}",
            "ROSETTE_KEY:1:1: error: the member 'key' is missing [json-missing-member]", "add 'key' to this object"
        ),
        (
            "{\"format\": \"rosette-private-key\", \(KeySample.secretText)}",
            "ROSETTE_KEY:1:35: error: expected a name in double quotes here [json-syntax]",
            "write the name in double quotes"
        ),
        (
            "/home/ada/rosette.key", "error: ROSETTE_KEY does not hold the text of a key file [key-variable]",
            "it holds the text of the key file, not its path: ROSETTE_KEY=\"$(cat FILE)\"; or use '--key FILE'"
        ),
        (
            " \n", "error: ROSETTE_KEY is set and holds nothing [key-variable]",
            "it holds the text of the key file, not its path: ROSETTE_KEY=\"$(cat FILE)\"; or use '--key FILE'"
        ),
        (
            "\u{FEFF}" + KeySample.text(),
            "ROSETTE_KEY:1:1: error: the text begins with a byte order mark [json-syntax]",
            "save the file as UTF-8 without a byte order mark"
        ),
    ])
    func saysWhatIsWrongWithTheText(text: String, message: String, hint: String) throws {
        var log = DiagnosticLog()
        #expect(KeyFile(variable: text, log: &log) == nil)
        let shown = log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined()
        #expect(shown == "\(message)\n   = hint: \(hint)\n")
    }

    @Test func reportsAllThatIsWrongAtOnce() {
        var log = DiagnosticLog()
        let text = KeySample.text(purpose: "", key: "z", secret: "u", more: ", \"x\": 1")
        #expect(KeyFile(variable: text, log: &log) == nil)
        #expect(
            log.sorted.map(\.id) == ["key-file-member", "key-file-key", "key-file-secret", "key-file-member"])
    }

    @Test(arguments: [
        (
            "nothing.json", "there is no key file here [key-file-unreadable]",
            "check the path; 'rosette keys generate' makes a key"
        ),
        (
            "key.json/key.json", "the key file cannot be read: not a directory [key-file-unreadable]",
            "check that you may read it"
        ),
        ("folder", "this is a folder, not a key file [key-file-unreadable]", "name the file in it"),
        ("empty.json", "the key file is empty [key-file-unknown]", restore.components(separatedBy: ": ")[1]),
        (
            "large.json", "this is far too large to be a key file [key-file-unknown]",
            "give the file that 'rosette keys generate' wrote"
        ),
    ])
    func saysWhyAFileCannotBeRead(name: String, message: String, hint: String) throws {
        let folder = try TestFolder()
        try folder.put(KeySample.text(), at: "key.json", permissions: 0o600)
        try folder.put("", at: "empty.json", permissions: 0o600)
        try folder.put(String(repeating: " ", count: 1 << 16) + "{", at: "large.json", permissions: 0o600)
        try folder.makeFolder("folder")
        var log = DiagnosticLog()
        #expect(KeyFile(at: folder[name], log: &log) == nil)
        #expect(folder.shown(log) == "ROOT/\(name): error: \(message)\n   = hint: \(hint)\n")
    }

    @Test func hasWordsForAKeyThatCannotBeUsed() {
        #expect(KeyProblem.unusableKey.message == "the key cannot be used: the library that signs refuses it")
    }
}
