import Foundation
import TestSupport
import Testing

/// What shells complete on the command line.
@Suite struct CompletionTests {
    private let folder: SourceFolder

    init() throws {
        folder = try SourceFolder(isEmpty: true)
        for name in ["march.csv", "mapping.yml", "key.json", "site.zip"] {
            try Data().write(to: folder.url.appending(path: name))
        }
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "content"), withIntermediateDirectories: true)
    }

    @Test(.enabled(if: Workplace.tool("bash") != nil))
    func completesInBash() async throws {
        let lines = [
            ("rosette bu", "build"),
            ("rosette build --format sa", "sarif"),
            ("rosette build --timings ''", "json table"),
            ("rosette new ''", "commitment edition micro-credential news rubric site"),
            ("rosette stats --by cr", "credit credit-year"),
            ("rosette explain invalid-d", "invalid-date"),
            ("rosette keys ge", "generate"),
            ("rosette issue m", "march.csv"),
            ("rosette import --mapping ''", "content mapping.yml"),
            ("rosette archive --verify s", "site.zip"),
            ("rosette build --source ''", "content"),
        ]
        var script = """
            source <("\(Workplace.program.path)" --generate-completion-script bash)
            try() {
                COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
                COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
                _rosette rosette "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                printf '%s\\n' "${COMPREPLY[@]}" | grep -v '^-' | sort | tr '\\n' ' '
                echo
            }

            """
        for (line, _) in lines { script += "try \(line)\n" }
        let run = try await ProgramRun(URL(filePath: "/usr/bin/env"), ["bash", "-c", script], in: folder.url)
        let found = run.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        #expect(run.standardError == "")
        #expect(Array(found.dropLast()) == lines.map(\.1))
    }

    @Test(arguments: [("zsh", ["-f", "-n"]), ("fish", ["--no-config", "--no-execute"])])
    func isReadByOtherShells(_ shell: String, _ options: [String]) async throws {
        let script = try await ProgramRun(Workplace.program, ["--generate-completion-script", shell])
        #expect(script.status == 0 && script.standardOutput.contains("rosette"))
        guard let program = Workplace.tool(shell) else { return }
        let file = folder.url.appending(path: "completion")
        try Data(script.standardOutput.utf8).write(to: file)
        let run = try await ProgramRun(program, options + [file.path])
        #expect(run.status == 0 && run.standardError == "", "\(run.standardError)")
    }
}
