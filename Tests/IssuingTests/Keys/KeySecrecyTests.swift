import Credentials
import Diagnostics
import Foundation
import Issuing
import TestSupport
import Testing

/// No private key and no secret can be seen in anything but the key file itself.
struct KeySecrecyTests {
    /// The key and the secret of a key file as they might stand in a text, in the ways that programs write bytes.
    private static func forms(of file: KeyFile) throws -> [String] {
        let folder = try TestFolder()
        try file.write(to: PrivatePlace(folder["key.json"], for: .key, outside: folder["site"]))
        let text = try folder.text(at: "key.json")
        let parts = text.split(separator: "\"")
        let key = try #require(parts.first { $0.hasPrefix("z3u2") })
        let secret = try #require(parts.first { $0.hasPrefix("u") && $0.count == 44 }).dropFirst()
        let seeds = [
            try #require(Base58.bytes(of: key.dropFirst())).dropFirst(2).map { $0 },
            try #require(Base64URL.bytes(of: secret)),
        ]
        #expect(seeds.map(\.count) == [32, 32])
        // Parts, because a part would be too much too.
        var forms = [String(key.dropFirst(6).prefix(20)), String(secret.prefix(20))]
        for seed in seeds {
            let hexadecimal = Hexadecimal.text(of: seed)
            forms += [hexadecimal, hexadecimal.uppercased()].map { String($0.prefix(20)) }
            forms += [Base58.text(of: seed), Data(seed).base64EncodedString()].map { String($0.prefix(20)) }
        }
        // As lists of numbers, in a line and as `dump` writes them.
        for bytes in seeds + [Array(key.utf8.dropFirst(6)), Array(secret.utf8)] {
            let numbers = bytes.prefix(8).map { String($0) }
            forms += [numbers.joined(separator: ","), numbers.joined(separator: "-")]
        }
        return forms
    }

    private static func isShown(_ forms: [String], in text: String) -> Bool {
        let text = String(decoding: text.utf8.filter { $0 > UInt8(ascii: " ") }, as: UTF8.self)
        return forms.contains { text.contains($0) }
    }

    /// Everything that Swift shows of a value.
    private static func texts(of value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        let children = Mirror(reflecting: value).children.map { "\($0.label ?? "") \($0.value)" }
        let optional: Any? = value
        return
            ([
                "\(value)", String(describing: value), String(reflecting: value), dumped, "\([value])",
                "\(String(describing: optional))", "\(["x": value])",
            ] + children).joined(separator: "\n")
    }

    @Test func showsOnlyTheKindOfASecret() throws {
        let file = try KeySample.generated(seed: 9)
        #expect("\(file.key)" == "Ed25519 private key (withheld)")
        #expect("\(file.secret)" == "registry secret (withheld)")
        #expect("\(file)" == "private key file (withheld)")
        for value in [file, file.key, file.secret] as [Any] {
            #expect(Mirror(reflecting: value).children.isEmpty)
            var dumped = ""
            dump(value, to: &dumped)
            #expect(dumped == "- \(value)\n")
        }
    }

    @Test func showsNothingOfGeneratedKeys() throws {
        for seed in 0..<20 as Range<UInt64> {
            let file = try KeySample.generated(seed: seed)
            let shown = [file, file.key, file.secret, file.secret.checkValue, file.key.publicKey, KeyFile.self as Any]
                .map(Self.texts).joined()
            #expect(try !Self.isShown(Self.forms(of: file), in: shown))
        }
    }

    /// They are not made to be written, compared or used as keys of a dictionary.
    @Test func cannotBeEncodedOrCompared() throws {
        let file = try KeySample.generated(seed: 1)
        for value in [file, file.key, file.secret] as [Any] {
            #expect(!(value is any Encodable))
            #expect(!(value is any Decodable))
            #expect(!(value is any Equatable))
        }
    }

    /// Spoils a key file in some hundred ways: no diagnostic, and nothing that hangs on one, says a word of it.
    @Test func saysNothingOfAKeyFileThatIsSpoilt() throws {
        let folder = try TestFolder()
        let file = try KeySample.generated(seed: 77)
        try file.write(to: PrivatePlace(folder["key.json"], for: .key, outside: folder["site"]))
        let text = Array(try folder.text(at: "key.json").utf8)
        let forms = try Self.forms(of: file)
        let signs = Array("\"{}[]:,\\ \n\t0z".utf8) + [0, 0x80, 0xFF]
        var generator = SeededGenerator(seed: 7)
        var problems = 0
        for _ in 0..<200 {
            var bytes = text
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(try #require(signs.randomElement(using: &generator)), at: place)
                case 2: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
                default: bytes.removeSubrange(place..<min(bytes.count, place + 6))
                }
            }
            var log = DiagnosticLog()
            let read = KeyFile(variable: String(decoding: bytes, as: UTF8.self), log: &log)
            #expect((read == nil) == log.hasErrors)
            problems += log.errorCount
            guard log.hasErrors else { continue }
            var shown = log.sorted.map { ConsoleFormat(usesColor: false).text(of: $0) }.joined()
            dump(log, to: &shown)
            #expect(!Self.isShown(forms, in: shown))
        }
        #expect(problems > 100)
    }
}
