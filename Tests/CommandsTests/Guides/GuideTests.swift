import Foundation
import TestSupport
import Testing

/// What the guides show is what happens, block by block; `GuideList.swift` lists what is not run, and why.
@Suite struct GuideTests {
    /// What the guides type besides the program itself; without one of these, only continuous integration fails.
    private static let hasTools =
        Workplace.isContinuousIntegration
        || ["bash", "git", "openssl", "python3", "sed", "sha256sum", "unzip"].allSatisfy { Workplace.tool($0) != nil }

    @Test(.enabled(if: hasTools), arguments: Guide.all.map(\.path))
    func canBeFollowed(_ path: String) async throws {
        let guide = try #require(Guide.all.first { $0.path == path })
        var walk = try GuideWalk(guide)
        try await walk.follow()
    }

    /// A guide that is not in the list would be run by nobody.
    @Test func areAllInTheList() throws {
        let folder = Workplace.repository.resolvingSymlinksInPath()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "docs").path)
        // Of the procedures, each begins anew: ProceduresTests follows them.
        let guides = names.filter { $0.hasSuffix(".md") && $0 != "procedures.md" }.map { "docs/\($0)" }
        #expect(Set(guides).subtracting(Guide.all.map(\.path)) == [])
    }

    /// An exception that is no longer needed hides the next mistake.
    @Test(arguments: Guide.all.map(\.path))
    func makeNoExceptionInVain(_ path: String) throws {
        let guide = try #require(Guide.all.first { $0.path == path })
        let lines = try guide.blocks.flatMap { block -> [String] in
            guard case .commands(let commands) = block.role else { return [block.firstLine] }
            return [block.firstLine] + commands.map(\.line)
        }
        for line in Array(guide.notRun.keys) + Array(guide.refused) {
            #expect(lines.contains(line), "\(path): \(line)")
        }
    }

    /// Commands within sentences are not run, but each names a command and options that there are.
    @Test func nameOnlyCommandsAndOptionsThatThereAre() async throws {
        let root = try await ProgramDescription.read().command
        let folder = Workplace.repository.resolvingSymlinksInPath()
        var texts = root.texts.map { ("rosette help", $0.replacing("'", with: "`")) }
        for path in try Self.texts(in: folder) {
            texts.append((path, try String(contentsOf: folder.appending(path: path), encoding: .utf8)))
        }
        var count = 0
        for (place, text) in texts {
            for match in text.matches(of: /`(rosette [^`\n]+)`/) {
                count += 1
                let fault = root.fault(in: String(match.output.1))
                #expect(fault == nil, "\(place): '\(match.output.1)': \(fault ?? "")")
            }
        }
        #expect(count > 60)
    }

    private static func texts(in folder: URL) throws -> [String] {
        let pages = try ["docs", "starter/site/content"].flatMap { part in
            try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: part).path)
                .filter { $0.hasSuffix(".md") }.map { "\(part)/\($0)" }
        }
        return ["README.md", "CONTRIBUTING.md", "starter/site/README.md"] + pages.sorted()
    }
}

extension ProgramDescription.Command {
    /// All that is said of it and of what belongs to it.
    fileprivate var texts: [String] {
        let own = [abstract, discussion] + (arguments ?? []).map(\.abstract)
        return own.compactMap(\.self) + (subcommands ?? []).flatMap(\.texts)
    }

    /// What is wrong with a command line: a word that is no command, or an option that there is not.
    fileprivate func fault(in line: String) -> String? {
        var words = line.split(separator: " ").dropFirst().map(String.init)
        var command = self
        if words.first == "help" { words.removeFirst() }
        while let next = words.first, let inner = command.subcommands?.first(where: { $0.commandName == next }) {
            command = inner
            words.removeFirst()
        }
        let inner = command.subcommands?.filter { $0.commandName != "help" } ?? []
        if !inner.isEmpty, let word = words.first, word.allSatisfy({ $0.isLowercase || $0 == "-" }),
            !word.hasPrefix("-")
        {
            return "there is no command '\(word)'"
        }
        let options = (command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.text)
        let known = options + ["--generate-completion-script"]
        let unknown = words.filter { $0.hasPrefix("--") && $0.count > 2 }
            .map {
                String($0.prefix { $0 != "=" }.drop { $0 == "[" }).trimmingCharacters(
                    in: .punctuationCharacters.subtracting(["-"]))
            }
            .first { !known.contains($0) }
        return unknown.map { "there is no option '\($0)'" }
    }
}
