import CatalogModel
import Credentials
import Diagnostics
import JSONText
import Registry
import Testing

struct AchievementFileTests {
    private static let path = "achievements/\(SampleRegistry.editionText).json"
    private let registry: TemporaryRegistry

    init() throws {
        registry = try TemporaryRegistry()
    }

    private func read(_ text: String, at path: String = path) throws -> (read: FrozenAchievement?, problems: String) {
        try registry.put(text, at: path)
        var log = DiagnosticLog()
        let achievements = registry.registry(log: &log).achievements
        return (achievements[try SampleRegistry.edition], log.text)
    }

    private static func written() throws -> String {
        String(decoding: try SampleRegistry.achievement().file, as: UTF8.self)
    }

    private func expect(_ text: String, _ place: String, _ message: String, _ hint: String) throws {
        let (achievement, problems) = try read(text)
        #expect(achievement == nil)
        #expect(problems == "content/registry/\(Self.path):\(place): error: \(message)\n   = hint: \(hint)\n")
    }

    @Test func readsWhatItWrote() throws {
        let (read, problems) = try read(try Self.written())
        #expect(problems == "")
        #expect(try read == SampleRegistry.achievement())
        #expect(read?.name == "Equity Mindset")
        #expect(
            read?.narrative(of: try SampleRegistry.slug("professional-development")) == "Elected: development hours.")
        #expect(read?.narrative(of: try SampleRegistry.slug("graduate-credit")) == nil)
    }

    /// The format of the file, and what the fingerprint is made over.
    @Test func hasTheFingerprintOfItsCanonicalForm() throws {
        let achievement = try SampleRegistry.achievement()
        let canonical =
            #"{"achievement":{"achievementType":"MicroCredential","alignment":[{"targetName":"One","#
            + #""targetUrl":"https://badges.example.org/lfe/micro-credentials/equity-mindset/2020-09/#one","#
            + #""type":["Alignment"]}],"criteria":{"id":"https://badges.example.org/lfe/micro-credentials/"#
            + #"equity-mindset/2020-09/#criteria","narrative":"- One\n- Two"},"description":"The leader acts on it.","#
            + #""id":"https://badges.example.org/lfe/micro-credentials/equity-mindset/2020-09/","#
            + #""image":{"caption":"A rosette","id":"https://badges.example.org/lfe/badge.png","type":"Image"},"#
            + #""inLanguage":"en-US","name":"Equity Mindset","type":["Achievement"],"version":"2020-09"},"#
            + #""base":"https://badges.example.org/lfe/","credits":[{"key":"administrator-academy","#
            + #""narrative":"Elected: academy credit."},{"key":"professional-development","#
            + #""narrative":"Elected: development hours."}],"edition":"equity-mindset@2020-09","#
            + #""format":"rosette-achievement","image":"sha256$"#
            + #"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81","version":1}"#
        #expect(achievement.fingerprint == SHA256Text(of: Array(canonical.utf8)[...]))
        #expect(
            try JSONCanonicalForm.bytes(of: JSONOutput(JSONValue(parsing: achievement.file))) == Array(canonical.utf8))
    }

    @Test func hasTheSameFingerprintHoweverItIsLaidOut() throws {
        let written = try Self.written()
        let relaid = written.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\r\n\t")
        #expect(try read(relaid).read?.fingerprint == SampleRegistry.achievement().fingerprint)
        let corrected = try Self.written().replacing("acts on it", with: "acts on  it")
        let other = try #require(try read(corrected).read)
        #expect(try other.fingerprint != SampleRegistry.achievement().fingerprint)
    }

    @Test func refusesAnotherFormat() throws {
        try expect(
            "{}", "1:1", "this file does not say that its format is 'rosette-achievement' [registry-file-format]",
            "restore the file from the last commit")
    }

    @Test(arguments: [
        (
            #""edition": "equity-mindset@2020-09""#, #""edition": "equity-mindset""#, "4:14",
            "this does not name an edition [invalid-award]", "write it as 'micro-credential@2020-09'"
        ),
        (
            #""base": "https://badges.example.org/lfe/""#, #""base": "https://badges.example.org/lfe""#, "5:11",
            "this is not a base URL [invalid-base-url]",
            "write it as 'https://badges.example.org/', with the last slash"
        ),
        (
            #""key": "professional-development""#, #""key": "Professional""#, "42:14",
            "this cannot be the key of a credit [invalid-award]", "use a key that the edition lists"
        ),
        (
            #""key": "professional-development""#, #""key": "administrator-academy""#, "41:5",
            "this credit stands in the list already [invalid-achievement]", "restore the file from the last commit"
        ),
        (
            #""version": "2020-09""#, #""version": 1e999"#, "1:1",
            "a number in the achievement is too large for any program [invalid-achievement]",
            "restore the file from the last commit"
        ),
        (
            #""name": "Equity Mindset""#, #""title": "Equity Mindset""#, "6:18",
            "the member 'name' is missing [json-missing-member]", "add 'name' to this object"
        ),
    ])
    func refusesWhatBreaksTheForm(old: String, new: String, place: String, message: String, hint: String) throws {
        try expect(try Self.written().replacing(old, with: new), place, message, hint)
    }

    @Test func wantsTheFileNamedAfterItsEdition() throws {
        let (_, problems) = try read(try Self.written(), at: "achievements/equity@2020-09.json")
        let expected = """
            content/registry/achievements/equity@2020-09.json: error: the file is not named after its edition \
            [invalid-achievement]
               = hint: rename it to 'equity-mindset@2020-09.json'

            """
        #expect(problems == expected)
    }
}
