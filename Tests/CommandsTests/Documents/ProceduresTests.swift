import Foundation
import TestSupport
import Testing

/// Each procedure of docs/procedures.md is followed from the top, and does what it says.
@Suite(
    .enabled(
        if: ["git", "python3", "perl", "sed"].allSatisfy { Workplace.tool($0) != nil }, "git, Python or Perl is missing"
    ),
    .timeLimit(.minutes(60)))
struct ProceduresTests {
    private let procedures: ShownCommands

    init() throws { procedures = try ShownCommands(in: "docs/procedures.md") }

    private func follow(_ heading: String, on site: TroubledSite) async throws {
        let steps = try #require(procedures.sections[heading], "there are no commands below '\(heading)'")
        for step in steps {
            let run = try await site.shell(site.replacingExamples(in: step.command))
            #expect(run.status == 0, "\(step.command)\n\(run.output)")
            guard !step.output.isEmpty else { continue }
            #expect(site.learns(step.output, from: run.standardOutput), "\(step.command)\n\(run.output)")
        }
    }

    @Test func bringsBackALostKeyFromItsCopy() async throws {
        let site = try await TroubledSite()
        _ = try await site.shell("mkdir ~/safe && mv ~/rosette-key.json ~/safe/")
        try await follow("There is a copy", on: site)
        #expect(try await site.issueAnother(with: "rosette-key.json").output.hasPrefix("issued 1 badge\n"))
    }

    @Test func goesOnWithoutALostKey() async throws {
        let site = try await TroubledSite()
        _ = try await site.shell("rm ~/rosette-key.json")
        try await follow("There is no copy", on: site)
        #expect(try await site.issueAnother(with: "rosette-key-2.json").output.hasPrefix("issued 1 badge\n"))
        let check = try await site.shell("rosette build --release && rosette verify public")
        #expect(check.output.hasSuffix("3 badges: 3 valid, 0 not valid, 0 not fully checked\n"), "\(check.output)")
    }

    @Test func takesAThiefTheUseOfAStolenKey() async throws {
        let site = try await TroubledSite()
        let forged = try await site.forgeBadge()
        let verify = "rosette verify \(forged) --did public/.well-known/did.json"
        let picture = verify.replacing("credential.json", with: "badge.png")
        // As docs/threat-model.md says: nothing stops a badge that is signed with a stolen key but its withdrawal.
        for command in [verify, picture] { #expect(try await site.shell(command).status == 0) }
        try await follow("The key is stolen", on: site)
        for command in [verify, picture] {
            let run = try await site.shell(command)
            #expect(run.status == 1)
            #expect(run.output.contains("the signing key is not among the keys of did:web:badges.sample.org"))
        }
        // Nor can the thief's badge be put into the registry, with the stolen key or its file.
        #expect(try await site.issueAnother(with: "rosette-key.json").output.contains("[key-unknown]"))
        let merged = try await site.shell(
            "cp \(site.thief)/content/registry/awards/* content/registry/awards/; rosette build")
        #expect(merged.status == 1)
        #expect(merged.output.contains("the file is sealed with a key that was withdrawn [award-file-seal]"))
        let key = try await site.shell("cat public/keys/*.pem | grep -c 'was withdrawn on'")
        #expect(key.standardOutput == "1\n")
    }

    @Test func outlivesItsDomain() async throws {
        let site = try await TroubledSite()
        try await follow("It will end, or the site moves", on: site)
        try await follow("It is gone already", on: site)
    }

    @Test func forgetsWhoTakesConsentBack() async throws {
        let site = try await TroubledSite()
        try await follow("Consent is withdrawn", on: site)
        let left = try await site.shell(
            "git log --all -p | grep -c 'Ada Example'; git log --all -p -- content | grep -c '\"recipient\"'; ls -a public | grep -c badges"
        )
        #expect(left.standardOutput == "0\n0\n1\n")
        let clone = try await site.shell(
            "git clone -q ~/origin.git ~/clone && git -C ~/clone log --all -S 'Ada Example' --oneline")
        #expect(clone.status == 0 && clone.output == "", "what was pushed has no name in it either")
        #expect(try await site.shell("rosette check").status == 0)
    }

    @Test func everyCommandBelongsToAProcedureThatIsFollowed() {
        #expect(
            Set(procedures.sections.keys) == [
                "There is a copy", "There is no copy", "The key is stolen", "It will end, or the site moves",
                "It is gone already", "Consent is withdrawn",
            ])
    }
}
