import Foundation
import TestSupport
import Testing

/// What a district or an auditor sees who checks a badge on the command line, without a network.
struct VerifyTests {
    private let folder: SourceFolder
    private static let issuer = "did:web:lfe.example.org:specimens"
    private static let key = "z6MktefPTEkNEyjB6VKuzZWFMFYNNNPdSEDysbbFC5U5zDdf"
    private static let badge = "public/badges/vy8d-syxs-xrd8-571q"
    private static let revoked = "public/badges/q1sq-shm1-v77q-e8ha"

    /// The answer about the first specimen, as far as it does not depend on where the badge was taken from.
    private static func checks(standard: String = "", achievement: String? = nil, recipient: String? = nil) -> String {
        let published =
            "passed       the issuer publishes the same achievement at "
            + "https://lfe.example.org/micro-credentials/equity-mindset/2020-09/specimen-achievement.json"
        return """
              Exploring and Deepening an Equity Mindset
              for Example Earner One
              format       passed       an Open Badges 3.0 credential with the members that the standard requires\(standard)
              signature    passed       nothing was changed since it was signed with the key \(key) of \(issuer), as listed in public/specimens/did.json
              issuer       passed       signed by \(issuer), the issuer that was expected
              dates        passed       valid since 2026-09-15T15:00:00Z
              status       passed       not revoked, as of 2026-10-05T16:00:00Z
              achievement  \(achievement ?? published)
              recipient    \(recipient ?? "not checked  no address was given to compare with")

            """
    }

    init() async throws {
        folder = try SourceFolder()
        let build = try await folder.run("build", "--quiet")
        try #require(build.status == 0, "\(build.diagnostics)")
    }

    private func verify(_ arguments: String...) async throws -> UserRun {
        try await UserRun(["verify"] + arguments, in: folder.url)
    }

    @Test func checksACredentialOfADownloadedSite() async throws {
        let run = try await verify("\(Self.badge)/credential.json", "--issuer", Self.issuer)
        #expect(run.output == "\(Self.badge)/credential.json: valid\n" + Self.checks())
        #expect(run.diagnostics == "")
        #expect(run.status == 0)
    }

    @Test func checksAPicture() async throws {
        let run = try await verify("\(Self.badge)/badge.png", "--issuer", Self.issuer)
        let beside = "; the Open Badges 2.0 assertion beside it was not checked"
        #expect(run.output == "\(Self.badge)/badge.png: valid\n" + Self.checks(standard: beside))
        #expect(run.status == 0)
    }

    @Test(arguments: [
        ("one@example.invalid", "passed       about the address that you gave", 0),
        (" One@Example.invalid ", "passed       about the address that you gave", 0),
        ("two@example.invalid", "failed       about another address than the one that you gave", 1),
    ])
    func comparesAnAddress(_ address: String, _ words: String, _ status: Int32) async throws {
        let run = try await verify(
            "\(Self.badge)/credential.json", "--issuer", Self.issuer, "--recipient", address)
        let verdict = status == 0 ? "valid" : "not valid"
        #expect(run.output == "\(Self.badge)/credential.json: \(verdict)\n" + Self.checks(recipient: words))
        #expect(run.status == status)
        #expect(!(run.output + run.diagnostics).lowercased().contains(address.lowercased()))
    }

    @Test func doesNotTakeASpecimenForARealBadge() async throws {
        let run = try await verify("\(Self.badge)/credential.json")
        let words =
            "  issuer       failed       issued by \(Self.issuer), which issues specimens, not real badges; to check a specimen, "
            + "name it with --issuer\n"
        #expect(run.output.hasPrefix("\(Self.badge)/credential.json: not valid\n"))
        #expect(run.output.contains(words))
        #expect(run.status == 1)
    }

    @Test func namesAnotherSigner() async throws {
        let run = try await verify("\(Self.badge)/credential.json", "--issuer", "did:web:district.example.org")
        let words =
            "  issuer       failed       signed by \(Self.issuer) (which calls itself 'Specimen Issuer (not a real "
            + "organization)'), not this issuer\n"
        #expect(run.output.contains(words))
        #expect(run.status == 1)
    }

    @Test func checksACopyAgainstKeysThatWereSavedWithTheirSite() async throws {
        let copy = folder.url.deletingLastPathComponent().appending(path: "rosette-copy-\(UUID().uuidString).png")
        try FileManager.default.copyItem(at: folder.url.appending(path: "\(Self.badge)/badge.png"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let run = try await verify(copy.path, "--did", "public/specimens/did.json")
        #expect(run.output.hasPrefix("\(copy.path): valid\n"))
        #expect(run.status == 0)
    }

    @Test func tellsARevokedBadge() async throws {
        let run = try await verify("\(Self.revoked)/assertion.json", "--issuer", Self.issuer)
        #expect(run.output.contains("  status       failed       revoked, says the document at its address\n"))
        #expect(run.status == 1)
    }

    @Test(arguments: [
        ("Example Earner One", "Example Earner Two"), ("2026-06-30T12", "2026-07-01T12"), ("#95157\"", "#95158\""),
        ("one Illinois", "two Illinois"),
    ])
    func findsWhatWasChanged(_ text: String, _ forged: String) async throws {
        let file = folder.url.appending(path: "\(Self.badge)/credential.json")
        let changed = try String(contentsOf: file, encoding: .utf8).replacing(text, with: forged)
        try changed.write(to: file, atomically: true, encoding: .utf8)
        let run = try await verify("\(Self.badge)/credential.json", "--issuer", Self.issuer)
        let words =
            "  signature    failed       the signature does not fit: something was changed after it was made, or another key "
            + "made it\n"
        #expect(run.output.hasPrefix("\(Self.badge)/credential.json: not valid\n"))
        #expect(run.output.contains(words))
        #expect(run.status == 1)
    }

    @Test func checksAWholeSite() async throws {
        let run = try await verify("public", "--issuer", Self.issuer)
        #expect(run.output.hasSuffix("\n6 badges: 5 valid, 1 not valid, 0 not fully checked\n"))
        #expect(run.status == 1)
    }

    @Test func writesATable() async throws {
        let run = try await verify("\(Self.badge)/credential.json", "--issuer", Self.issuer, "--csv")
        let expected =
            "source,verdict,format,signature,issuer,dates,status,achievement,recipient,reasons\r\n"
            + "\(Self.badge)/credential.json,valid,passed,passed,passed,passed,passed,passed,not checked,"
            + "recipient: no address was given to compare with\r\n"
        #expect(run.output == expected)
        #expect(run.status == 0)
    }

    @Test func saysInATableAndInJSONThatABadgeWasNotThere() async throws {
        let table = try await verify("nothing.json", "--csv")
        #expect(
            table.output.hasSuffix(
                "\r\nnothing.json,not fully checked,not checked,not checked,not checked,not checked,not checked,not checked,"
                    + "not checked,there is no file 'nothing.json'\r\n"))
        #expect(table.status == 1)
        let json = try await verify("nothing.json", "--json")
        let expected = """
            [
              {
                "source": "nothing.json",
                "verdict": "not fully checked",
                "reason": "there is no file 'nothing.json'"
              }
            ]

            """
        #expect(json.output == expected)
        #expect(json.status == 1)
    }

    @Test func writesJSON() async throws {
        let run = try await verify("\(Self.badge)/credential.json", "--issuer", Self.issuer, "--json")
        let answers = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(answers.count == 1)
        #expect(answers.first?["verdict"] as? String == "valid")
        let checks = try #require(answers.first?["checks"] as? [[String: String]])
        #expect(
            checks.compactMap { $0["name"] }
                == ["format", "signature", "issuer", "dates", "status", "achievement", "recipient"])
        #expect(run.status == 0)
    }

    @Test(arguments: [
        (["nothing.json"], "nothing.json: not checked\n  there is no file 'nothing.json'\n"),
        (
            ["content/site.yml"],
            """
            content/site.yml: not valid
              format       failed       it is neither a JSON object, nor a signed text, nor a PNG or SVG
              signature    not checked  the format did not pass
              issuer       not checked  the format did not pass
              dates        not checked  the format did not pass
              status       not checked  the format did not pass
              achievement  not checked  the format did not pass
              recipient    not checked  the format did not pass

            """
        ),
    ])
    func answersForWhatIsNoBadge(_ arguments: [String], _ answer: String) async throws {
        let run = try await UserRun(["verify"] + arguments, in: folder.url)
        #expect(run.output == answer)
        #expect(run.diagnostics == "")
        #expect(run.status == 1)
    }

    @Test(arguments: [
        (
            ["templates"],
            """
            error: there are no badges in 'templates' [folder-without-badges]
               = hint: give the folder of a built or downloaded site, or one with JSON, PNG or SVG files of badges
            """
        ),
        (
            ["list.txt"],
            """
            error: line 2 of 'list.txt' is not the address of a badge [list-of-badges]
               = hint: write one address a line, such as 'https://badges.example.org/badges/0000-0000-0000-0000/'
            """
        ),
        (
            ["public", "--did", "content/site.yml"],
            """
            error: 'content/site.yml': the file is not valid JSON: expected a value here [issuer-keys-unreadable]
               = hint: give the issuer's did.json as it was downloaded, such as https://badges.example.org/.well-known/did.json
            """
        ),
    ])
    func saysWhatCannotBeChecked(_ arguments: [String], _ message: String) async throws {
        try "https://badges.example.org/badges/0000-0000-0000-0000/\nbadge of Ann\n"
            .write(to: folder.url.appending(path: "list.txt"), atomically: true, encoding: .utf8)
        let run = try await UserRun(["verify"] + arguments, in: folder.url)
        #expect(run.output == "")
        #expect(run.diagnostics == message + "\n\n1 error; nothing was checked\n")
        #expect(run.status == 1)
    }

    @Test(arguments: [
        (["--json", "--csv", "a.json"], "'--json' and '--csv' cannot be given together."),
        ([""], "The name of a badge is empty."),
        ([], "Missing expected argument '<badge> ...'"),
    ])
    func refusesWrongUsage(_ arguments: [String], _ message: String) async throws {
        let run = try await UserRun(["verify"] + arguments, in: folder.url)
        #expect(run.diagnostics.hasPrefix("Error: \(message)\n"))
        #expect(run.status == 64)
    }
}
