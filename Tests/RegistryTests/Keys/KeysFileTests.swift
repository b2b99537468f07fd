import CatalogModel
import Credentials
import Diagnostics
import Registry
import Testing

struct KeysFileTests {
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    private func read(_ text: String) throws -> (keys: RegistryKeys?, problems: String) {
        try registry.put(text, at: "keys.json")
        var log = DiagnosticLog()
        let keys = registry.registry(log: &log).keys
        return (keys, log.text)
    }

    private static func text(_ keys: String, secret: String = SHA256Text(of: [1]).text) -> String {
        #"{"format":"rosette-keys","version":1,"keys":\#(keys),"secret":"\#(secret)"}"#
    }

    private static func entry(_ key: Ed25519PublicKey, _ added: String = "2026-09-01T15:00:00Z") -> String {
        #"{"key":"\#(key)","added":"\#(added)"}"#
    }

    @Test func readsWhatItWrote() throws {
        let keys = try SampleRegistry.keys([.main, .other])
        let (read, problems) = try read(String(decoding: keys.file, as: UTF8.self))
        #expect(problems == "")
        #expect(read == keys)
    }

    @Test func writesOneMemberALine() throws {
        let key = try SampleKey.main.publicKey
        let expected = """
            {
              "format": "rosette-keys",
              "version": 1,
              "keys": [
                {
                  "key": "\(key)",
                  "added": "2026-09-15T15:00:00Z"
                }
              ],
              "secret": "sha256$787c798e39a5bc1910355bae6d0cd87a36b2e10fd0202a83e3bb6b005da83472"
            }

            """
        #expect(String(decoding: try SampleRegistry.keys().file, as: UTF8.self) == expected)
    }

    @Test func keepsAWithdrawnKeyAndCountsItNoMore() throws {
        let (main, other) = (try SampleKey.main.publicKey, try SampleKey.other.publicKey)
        let at = try #require(UTCInstant(iso: "2026-10-05T09:30:00Z"))
        let old = RegistryKey(main, added: try SampleRegistry.run)
        let keys = try #require(
            RegistryKeys(
                [RegistryKey(other, added: at)], withdrawn: [WithdrawnKey(old, at: at)], secret: SHA256Text(of: [1])))
        let text = String(decoding: keys.file, as: UTF8.self)
        let part = """
              "withdrawn": [
                {
                  "key": "\(main)",
                  "added": "2026-09-15T15:00:00Z",
                  "withdrawn": "2026-10-05T09:30:00Z"
                }
              ],

            """
        #expect(text.contains(part))
        let (read, problems) = try read(text)
        #expect(problems == "" && read == keys)
        #expect(!keys.contains(main) && keys.contains(other))
        #expect(
            RegistryKeys([old], withdrawn: [WithdrawnKey(old, at: at)], secret: SHA256Text(of: [1])) == nil)
    }

    @Test func refusesAWithdrawnKeyThatStillSigns() throws {
        let entry = Self.entry(try SampleKey.main.publicKey)
        let withdrawn = String(entry.dropLast()) + #","withdrawn":"2026-10-05T09:30:00Z"}"#
        let text = Self.text("[\(entry)],\"withdrawn\":[\(withdrawn)]")
        try expect(
            text, 61 + entry.count, "this key stands in the list already [invalid-keys]", "keep one of the two")
    }

    @Test func signsWithTheLastKeyAndKnowsAll() throws {
        let (main, other) = (try SampleKey.main.publicKey, try SampleKey.other.publicKey)
        let text = Self.text(
            "[\(Self.entry(other, "2026-01-01T00:00:00Z")),\(Self.entry(main, "2026-01-01T00:00:00Z"))]")
        let keys = try #require(try read(text).keys)
        #expect(keys.newest.key == main)
        #expect(keys.contains(main))
        #expect(keys.contains(other))
        #expect(try read(Self.text("[\(Self.entry(main))]")).keys?.contains(other) == false)
    }

    @Test func cannotBeMadeOfKeysThatBreakARule() throws {
        let secret = SHA256Text(of: [1])
        let (early, late) = (try #require(UTCInstant(iso: "2026-01-01T00:00:00Z")), try SampleRegistry.run)
        let (main, other) = (try SampleKey.main.publicKey, try SampleKey.other.publicKey)
        #expect(RegistryKeys([], secret: secret) == nil)
        #expect(RegistryKeys([RegistryKey(main, added: early), RegistryKey(main, added: late)], secret: secret) == nil)
        #expect(
            RegistryKeys([RegistryKey(main, added: late), RegistryKey(other, added: early)], secret: secret) == nil)
    }

    private func expect(_ text: String, _ column: Int, _ message: String, _ hint: String) throws {
        let (keys, problems) = try read(text)
        #expect(keys == nil)
        #expect(problems == "content/registry/keys.json:1:\(column): error: \(message)\n   = hint: \(hint)\n")
    }

    private static let restore = "restore the file from the last commit"

    @Test func refusesAnotherFormatOrVersion() throws {
        for text in ["[]", "{}", #"{"format":"rosette-awards","version":1}"#] {
            try expect(
                text, 1, "this file does not say that its format is 'rosette-keys' [registry-file-format]",
                Self.restore)
        }
        try expect(
            #"{"format":"rosette-keys","version":2,"seeds":[]}"#, 36,
            "this is version 2 of the format, and this program reads version 1 [registry-file-version]",
            "use a newer version of the program")
    }

    @Test func refusesAListWithoutAKey() throws {
        try expect(Self.text("[]"), 1, "there is no key in the list [invalid-keys]", Self.restore)
    }

    @Test func refusesAKeyThatStandsThereTwice() throws {
        let entry = Self.entry(try SampleKey.main.publicKey)
        try expect(
            Self.text("[\(entry),\(entry)]"), 47 + entry.count,
            "this key stands in the list already [invalid-keys]", "keep one of the two")
    }

    @Test func refusesAKeyThatIsOlderThanTheOneBefore() throws {
        let first = Self.entry(try SampleKey.main.publicKey, "2026-09-01T15:00:01Z")
        let second = Self.entry(try SampleKey.other.publicKey, "2026-09-01T15:00:00Z")
        try expect(
            Self.text("[\(first),\(second)]"), 47 + first.count,
            "this key was added before the one above it [invalid-keys]",
            "the oldest key comes first, and the newest, which signs, last")
    }

    @Test func refusesWhatIsNoKey() throws {
        try expect(
            Self.text(#"[{"key":"z6Mk","added":"2026-09-01T15:00:00Z"}]"#), 53,
            "this is not a public key [invalid-key]",
            "a public key begins with 'z6Mk'; restore the file from the last commit")
    }

    @Test func refusesACheckValueThatIsNoHash() throws {
        let keys = "[\(Self.entry(try SampleKey.main.publicKey))]"
        try expect(
            Self.text(keys, secret: "hunter2"), 55 + keys.count, "this is not a SHA-256 hash [invalid-hash]",
            "restore the file from the last commit")
    }

    @Test func wantsKeysWhereThereAreAwards() throws {
        try registry.putAwards([.full()])
        try registry.remove("keys.json")
        let expected = """
            content/registry/keys.json: error: there are award files, but no keys to check their seals with [missing-keys]
               = hint: restore the file from the last commit

            """
        #expect(registry.check().problems == expected)
    }

    @Test func saysNothingOfSealsWhereTheKeysAreDamaged() throws {
        try registry.putAwards([.full()])
        let (_, problems) = try read("{}")
        #expect(registry.check().problems == problems)
    }

    @Test func needsNoKeysWhereThereAreNoAwards() throws {
        try registry.remove("keys.json")
        #expect(registry.check().problems == "")
    }
}
