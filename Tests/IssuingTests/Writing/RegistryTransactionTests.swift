import Diagnostics
import Foundation
import Issuing
import Testing

struct RegistryTransactionTests {
    @Test func makesAllChangesAndLeavesNothingBehind() throws {
        let sample = try RegistrySample()
        var log = DiagnosticLog()
        #expect(try sample.run(RegistrySample.changes(), log: &log))
        #expect(log.isEmpty)
        #expect(try sample.files() == RegistrySample.new)
        #expect(try sample.folder.tree("registry")[RegistryTransaction.stagingName] == nil)
        #expect(try sample.recover() == nil)
    }

    @Test func makesFilesThatEverybodyMayReadAndOnlyTheOwnerWrites() throws {
        let sample = try RegistrySample()
        var log = DiagnosticLog()
        #expect(try sample.run(RegistrySample.changes(), log: &log))
        for path in ["awards/b.jsonl", "status/1.json"] {
            let permissions = try #require(try sample.folder.permissions(of: "registry/" + path))
            // Less what the user's mask takes away.
            #expect(permissions & 0o600 == 0o600 && permissions & 0o133 == 0)
        }
    }

    @Test func touchesNothingWhereNothingChanges() throws {
        let sample = try RegistrySample()
        var log = DiagnosticLog()
        let trial = TransactionTrial(endingAfter: 0)
        #expect(sample.run(RegistryChanges(), trial: trial, log: &log))
        #expect(try sample.files() == RegistrySample.old)
    }

    @Test func makesSeveralChangesOneAfterTheOther() throws {
        let sample = try RegistrySample()
        var log = DiagnosticLog()
        let transaction = try #require(RegistryTransaction.begin(in: sample.path, run: .reissue, log: &log))
        for text in ["one", "two"] {
            var changes = RegistryChanges()
            changes.replace(try RegistrySample.path("keys.json"), with: Array(text.utf8))
            #expect(transaction.commit(changes, log: &log))
            #expect(try sample.files()["keys.json"] == text)
        }
    }

    @Test func letsOneRunAtATimeChangeARegistry() throws {
        let sample = try RegistrySample()
        var log = DiagnosticLog()
        var first = RegistryTransaction.begin(in: sample.path, run: .issue, log: &log)
        #expect(first != nil)
        #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) == nil)
        #expect(
            sample.folder.shown(log) == """
                error: another run of rosette is changing this registry [registry-busy]
                   = hint: try again when it has ended

                """)
        #expect(try sample.files() == RegistrySample.old)
        // By another way to the same folder too.
        try sample.folder.link("link", to: "registry")
        #expect(RegistryTransaction.begin(in: sample.folder["link"], run: .issue, log: &log) == nil)

        first = nil
        log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) != nil)
        #expect(log.isEmpty)
    }

    @Test func beginsARegistryOnlyWhereItIsTo() throws {
        let folder = try TestFolder()
        var log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: folder["registry"], run: .keys, log: &log) == nil)
        #expect(
            folder.shown(log) == """
                error: the registry folder 'ROOT/registry' does not exist [registry-folder]
                   = hint: check '--source'; 'rosette keys generate' makes the folder

                """)
        log = DiagnosticLog()
        let transaction = RegistryTransaction.begin(in: folder["registry"], run: .keys, makesFolder: true, log: &log)
        var changes = RegistryChanges()
        changes.add([1], at: try RegistrySample.path("keys.json"))
        #expect(transaction?.commit(changes, log: &log) == true)
        #expect(try folder.tree("") == ["registry": "/", "registry/keys.json": "\u{1}"])
    }

    @Test func neverWritesOverAFileOfTheSameName() throws {
        let sample = try RegistrySample()
        var changes = try RegistrySample.changes()
        changes.add([1], at: try RegistrySample.path("note.txt"))
        #expect(
            sample.problems(changes) == """
                error: 'note.txt' is in the registry already and is not overwritten [registry-file-in-the-way]
                   = hint: nothing was changed; move the file away if it is not in version control, and run the command again

                """)
        #expect(try sample.files() == RegistrySample.old)
    }

    @Test func changesOnlyFilesThatAreThere() throws {
        let sample = try RegistrySample()
        var changes = RegistryChanges()
        changes.replace(try RegistrySample.path("status/2.json"), with: [1])
        let message = """
            error: 'status/2.json' is not in the registry any more [registry-file-in-the-way]
               = hint: nothing was changed; run the command again

            """
        #expect(sample.problems(changes) == message)
        changes.remove(try RegistrySample.path("status/2.json"))
        #expect(sample.problems(changes) == message)
        #expect(try sample.files() == RegistrySample.old)
    }

    /// What a run writes must not get out of the registry, and what others put there instead must not be lost.
    @Test(arguments: [
        ("status", "'status' in the registry is no folder, and files must go into it"),
        ("status/1.json", "'status/1.json' in the registry is no ordinary file, and is left alone"),
        ("awards/b.jsonl", "'awards/b.jsonl' in the registry is no ordinary file, and is left alone"),
        ("revocations", "'revocations' in the registry is no folder, and files must go into it"),
    ])
    func followsNoLink(path: String, message: String) throws {
        let sample = try RegistrySample()
        try sample.folder.put("elsewhere", at: "elsewhere/1.json")
        if try sample.folder.tree("registry")[path] != nil { try sample.folder.remove("registry/" + path) }
        try sample.folder.link("registry/" + path, to: sample.folder["elsewhere"])
        let before = try sample.folder.tree("")
        #expect(
            sample.problems(try RegistrySample.changes()) == """
                error: \(message) [registry-file-in-the-way]
                   = hint: put the real one in its place, from version control, and run the command again

                """)
        #expect(try sample.folder.tree("") == before)
    }

    @Test func saysThatAFileIsNoFolder() throws {
        let sample = try RegistrySample()
        try sample.folder.put("file", at: "registry/revocations")
        #expect(
            sample.problems(try RegistrySample.changes())
                .contains("'revocations' in the registry is no folder, and files must go into it"))
        var log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: sample.path + "/note.txt", run: .keys, log: &log) == nil)
        #expect(
            sample.folder.shown(log) == """
                error: the registry folder 'ROOT/registry/note.txt' is not a folder [registry-folder]
                   = hint: check '--source', or move away what is there

                """)
    }

    /// The rights of files do not hold for the system's administrator.
    @Test(.enabled(if: !FileManager.default.isWritableFile(atPath: "/")))
    func saysThatAFolderCannotBeWritten() throws {
        let sample = try RegistrySample()
        for (path, shown) in [("registry", "ROOT/registry"), ("registry/status", "ROOT/registry")] {
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: sample.folder[path])
            #expect(
                sample.problems(try RegistrySample.changes()) == """
                    error: cannot write '\(shown)': permission denied [registry-write-failed]
                       = hint: check that you may write there

                    """)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sample.folder[path])
        }
        #expect(try sample.files() == RegistrySample.old)
    }

    @Test(arguments: [
        "", ".", "..", "/keys.json", "a/", "a//b", "../keys.json", "a/../b", "a/./b", ".rosette-run/journal",
        "a/.hidden",
        ".git", "a\\b", "a\nb", "a b", "a\u{7F}", "\u{E9}", String(repeating: "a", count: 256),
        Array(repeating: "abc", count: 300).joined(separator: "/"),
    ])
    func refusesAPathThatCouldLeaveTheRegistry(text: String) {
        #expect(RegistryPath(text) == nil)
    }

    @Test(arguments: [
        "keys.json", "awards/20260915T150000Z-9p74-bz8f-qncv-94a8.jsonl", "specimens/achievements/a@2020-09.json",
    ])
    func takesThePathsOfRegistryFiles(text: String) {
        #expect(RegistryPath(text)?.description == text)
    }

    @Test func countsWhatIsSaidOfAPathLast() throws {
        let path = try RegistrySample.path("keys.json")
        var changes = RegistryChanges()
        #expect(changes.isEmpty)
        changes.remove(path)
        changes.replace(path, with: [2])
        #expect(changes.paths == [path])
        let sample = try RegistrySample()
        var log = DiagnosticLog()
        #expect(sample.run(changes, log: &log))
        #expect(try sample.files()["keys.json"] == "\u{2}")
    }
}
