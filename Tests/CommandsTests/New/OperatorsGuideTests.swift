import Foundation
import TestSupport
import Testing

/// The commands of the CI files that a new site has.
@Suite struct OperatorsGuideTests {
    private let folder: NewFolder

    init() throws { folder = try NewFolder() }

    /// What hosts do around these commands cannot be run here; the commands can, with the program in its place.
    @Test(arguments: [".github/workflows/site.yml", ".gitlab-ci.yml"])
    func holdForTheStepsOfCI(_ file: String) async throws {
        _ = try await folder.run("new", "site", "site", "--base-url", "https://badges.sample.org/")
        let tool = folder.site.appending(path: ".rosette-tool")
        try FileManager.default.createDirectory(at: tool, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: tool.appending(path: "rosette"), withDestinationURL: Workplace.program)
        // The state of the branch that a change is proposed for.
        let git = """
            git init -q && git add . && git -c user.name=T -c user.email=t@example.org commit -q -m Begin &&
            git update-ref refs/remotes/origin/main HEAD
            """
        #expect(try await shell(git).status == 0)
        let steps = try folder.text(file).split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^ *(?:- |run: )((?:\.rosette-tool\/rosette|sh ci\/).*)$/).map { String($0.output.1) }
        }
        #expect(steps.count >= 4)
        for step in steps {
            let run = try await shell(step)
            #expect(run.status == 0, "\(step)\n\(run.output)")
        }
        #expect(FileManager.default.fileExists(atPath: folder.site.appending(path: "public/index.html").path))
        #expect(try await shell("git status --porcelain").output == "", "what CI makes is not to be committed")
    }

    @Test func sayWhereTheProgramComesFromIsMissing() async throws {
        _ = try await folder.run("new", "site", "site")
        let run = try await shell("sh ci/get-rosette")
        #expect(run.status == 1)
        #expect(
            run.output == """
                ci/rosette.env does not say where the program comes from: fill in ROSETTE_REPOSITORY and ROSETTE_REF

                """)
    }

    private func shell(_ command: String) async throws -> ProgramRun {
        try await ProgramRun(
            URL(filePath: "/bin/sh"), ["-c", command], in: folder.site,
            environment: ["BASE": "origin/main", "CI_MERGE_REQUEST_DIFF_BASE_SHA": "origin/main"])
    }
}
