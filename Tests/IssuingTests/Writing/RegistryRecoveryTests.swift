import Diagnostics
import Foundation
import Issuing
import Testing

/// A run that ends anywhere has happened or has not.
struct RegistryRecoveryTests {
    private static let restoring = """
        restore the registry folder from version control, remove '.rosette-run' in it, and run the command again
        """

    /// Stops after so many changes to the disk, as if the process had been killed; false where the run was done before.
    private static func stop(_ sample: RegistrySample, after steps: Int) throws -> Bool {
        var log = DiagnosticLog()
        let isDone = try sample.run(
            RegistrySample.changes(), trial: TransactionTrial(endingAfter: steps), log: &log)
        #expect(log.isEmpty)
        return !isDone
    }

    /// A registry in which a run has decided what to do and done some of it.
    private static func interrupted(after steps: Int = 12) throws -> RegistrySample {
        let sample = try RegistrySample()
        #expect(try stop(sample, after: steps))
        #expect(RegistryTransaction.unfinished(in: sample.path) == .unfinished(.issue))
        return sample
    }

    @Test func isOldOrNewWhereverItStops() throws {
        var steps = 0
        var found: [RegistryTransaction.Recovery?] = []
        while true {
            let sample = try RegistrySample()
            guard try Self.stop(sample, after: steps) else { break }
            let isUnfinished = RegistryTransaction.unfinished(in: sample.path) != nil
            let recovery = try sample.recover()
            found.append(recovery)
            #expect(isUnfinished == (recovery == .finished(.issue)), "after \(steps) steps")
            let isNew = try sample.files() == RegistrySample.new
            #expect(try isNew || sample.files() == RegistrySample.old, "after \(steps) steps")
            if recovery == .finished(.issue) { #expect(isNew, "after \(steps) steps") }
            #expect(RegistryTransaction.unfinished(in: sample.path) == nil)

            // The same command again comes to the same registry.
            var log = DiagnosticLog()
            if !isNew { #expect(try sample.run(RegistrySample.changes(), log: &log)) }
            #expect(log.isEmpty)
            #expect(try sample.files() == RegistrySample.new)
            steps += 1
        }
        // First nothing, then rubbish, then a run to finish, then rubbish again.
        #expect(found.first == .some(nil))
        #expect(found.filter { $0 == .finished(.issue) }.count > 6)
        #expect(found.filter { $0 == .cleared }.count > 6)
        #expect(found.last == .cleared)
    }

    /// Stops again and again while the next runs try to finish.
    @Test func finishesARunThatKeepsStopping() throws {
        for first in 9..<12 {
            let sample = try Self.interrupted(after: first)
            for steps in 0..<12 {
                var log = DiagnosticLog()
                _ = RegistryTransaction.begin(
                    in: sample.path, run: .status, trial: TransactionTrial(endingAfter: steps), log: &log)
                #expect(log.isEmpty)
            }
            #expect(try sample.files() == RegistrySample.new)
        }
    }

    /// As where the disk is full: before the decision nothing changes, and after it the next run goes on.
    @Test func losesNothingWhereTheSystemRefuses() throws {
        var steps = 0
        var messages: Set<String> = []
        while true {
            let sample = try RegistrySample()
            let trial = TransactionTrial(endingAfter: steps, isRefused: true)
            var log = DiagnosticLog()
            let isDone = try sample.run(RegistrySample.changes(), trial: trial, log: &log)
            messages.insert(sample.folder.shown(log))
            if isDone {
                #expect(log.isEmpty)
                // Rubbish that could not be removed is no failure; without any, the trial was over before it ended.
                let recovery = try sample.recover()
                #expect(try sample.files() == RegistrySample.new)
                if recovery == nil { break }
            } else if log.sorted.first?.id == "registry-run-interrupted" {
                #expect(try sample.recover() == .finished(.issue))
                #expect(try sample.files() == RegistrySample.new)
            } else {
                #expect(try sample.files() == RegistrySample.old)
                #expect(try sample.recover() == nil)
            }
            steps += 1
        }
        #expect(steps > 15)
        #expect(
            messages.contains(
                """
                error: cannot write 'awards/b.jsonl': no space left on device [registry-write-failed]
                   = hint: nothing was changed; make room, or mend what is wrong, and run the command again

                """))
        #expect(
            messages.contains(
                """
                error: 'rosette issue' stopped half-way, at 'status/1.json': no space left on device \
                [registry-run-interrupted]
                   = hint: mend what is wrong and run the command again, which finishes this first

                """))
    }

    @Test func keepsBuildsAwayFromHalfARun() throws {
        let sample = try Self.interrupted()
        #expect(
            sample.folder.shown(try #require(RegistryTransaction.unfinished(in: sample.path))) == """
                error: a run of 'rosette issue' was interrupted before it had ended [registry-run-interrupted]
                   = hint: run 'rosette status', or the same command again, to finish it

                """)
        #expect(try sample.recover() == .finished(.issue))
        #expect(RegistryTransaction.unfinished(in: sample.path) == nil)
        #expect(RegistryTransaction.unfinished(in: sample.folder["nothing"]) == nil)
    }

    @Test func tellsARunThatIsStillAtItFromOneThatEnded() throws {
        let sample = try Self.interrupted()
        var log = DiagnosticLog()
        // It stops at once, and has the lock for as long as it is there.
        let journal = sample.path + "/.rosette-run/journal"
        let text = try Data(contentsOf: URL(filePath: journal))
        try sample.folder.remove("registry/.rosette-run")
        let transaction = RegistryTransaction.begin(in: sample.path, run: .status, log: &log)
        #expect(transaction != nil)
        #expect(RegistryTransaction.unfinished(in: sample.path) == nil)
        try sample.folder.makeFolder("registry/.rosette-run")
        try text.write(to: URL(filePath: journal))
        #expect(RegistryTransaction.unfinished(in: sample.path) == .busy)
        withExtendedLifetime(transaction) {}
    }

    /// A file that somebody changed in between is worth more than the end of the run.
    @Test(arguments: ["status/1.json", "revocations/x.json", "specimens/issuer.yml", "awards/b.jsonl", "keys.json"])
    func overwritesNothingThatChangedSince(path: String) throws {
        // After the awards and the keys, before the rest.
        let sample = try Self.interrupted(after: 11)
        #expect(try sample.files()["awards/b.jsonl"] == "B")
        #expect(try sample.files()["keys.json"] == "new keys")
        try sample.folder.put("by somebody else", at: "registry/" + path)
        var log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) == nil)
        #expect(
            sample.folder.shown(log) == """
                error: '\(path)' in the registry was changed after a run of 'rosette issue' was interrupted \
                [registry-file-changed]
                   = hint: \(Self.restoring)

                """)
        #expect(try sample.files()[path] == "by somebody else")
    }

    @Test func doesNotFinishARunWhoseFilesAreGone() throws {
        let sample = try Self.interrupted(after: 11)
        try sample.folder.remove("registry/.rosette-run/4")
        var log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) == nil)
        #expect(log.sorted.map(\.id) == ["registry-file-changed"])
        // What the hint says leads out.
        for (path, text) in RegistrySample.old { try sample.folder.put(text, at: "registry/" + path) }
        try sample.folder.remove("registry/awards/b.jsonl")
        try sample.folder.remove("registry/revocations")
        try sample.folder.remove("registry/.rosette-run")
        log = DiagnosticLog()
        #expect(try sample.run(RegistrySample.changes(), log: &log))
        #expect(try sample.files() == RegistrySample.new)
    }

    @Test func doesNotFinishAJournalThatIsDamaged() throws {
        let sample = try Self.interrupted()
        let journal = try sample.folder.text(at: "registry/.rosette-run/journal")
        let texts = [
            "", "x", String(journal.prefix(20)), String(journal.dropLast()), journal + "\n",
            journal.replacingOccurrences(of: "status/1.json", with: "status/2.json"),
            journal.replacingOccurrences(of: "run issue", with: "run reissue"),
        ]
        for text in texts {
            try sample.folder.put(text, at: "registry/.rosette-run/journal")
            var log = DiagnosticLog()
            #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) == nil)
            #expect(
                sample.folder.shown(log) == """
                    error: the journal of an interrupted run is damaged, so it cannot be finished [registry-run-unknown]
                       = hint: \(Self.restoring)

                    """)
            #expect(RegistryTransaction.unfinished(in: sample.path) == .damagedJournal)
        }
        try sample.folder.put(journal, at: "registry/.rosette-run/journal")
        #expect(try sample.recover() == .finished(.issue))
    }

    @Test func leavesTheRunOfAnotherVersionAlone() throws {
        let sample = try Self.interrupted()
        try sample.folder.put("rosette-run 2\nanything\n", at: "registry/.rosette-run/journal")
        var log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) == nil)
        #expect(
            sample.folder.shown(log) == """
                error: another version of rosette was interrupted here, and only that one can finish its run \
                [registry-run-unknown]
                   = hint: run 'rosette status' of that version

                """)
        #expect(RegistryTransaction.unfinished(in: sample.path) == .otherVersion)
    }

    @Test(arguments: [true, false])
    func doesNotTouchWhatItDidNotMake(isLink: Bool) throws {
        let sample = try RegistrySample()
        try sample.folder.put("x", at: "elsewhere/journal")
        if isLink {
            try sample.folder.link("registry/.rosette-run", to: "../elsewhere")
        } else {
            try sample.folder.put("a file", at: "registry/.rosette-run")
        }
        let before = try sample.folder.tree("")
        var log = DiagnosticLog()
        #expect(RegistryTransaction.begin(in: sample.path, run: .issue, log: &log) == nil)
        #expect(
            sample.folder.shown(log) == """
                error: 'ROOT/registry/.rosette-run' is in the way, and rosette did not make it [registry-run-unknown]
                   = hint: move it away and run the command again

                """)
        #expect(try sample.folder.tree("") == before)
    }

    /// What a run that was interrupted leaves must not be committed with the registry.
    @Test func hidesWhatItLeavesFromGit() throws {
        let sample = try Self.interrupted()
        #expect(try sample.folder.text(at: "registry/.rosette-run/.gitignore") == "*\n")
        #expect(try sample.folder.permissions(of: "registry/.rosette-run") == 0o700)
    }

    @Test func writesDownWhatItWillDo() throws {
        let sample = try Self.interrupted(after: 9)
        let lines = try sample.folder.text(at: "registry/.rosette-run/journal").split(separator: "\n")
        let steps = lines.map { line in
            line.split(separator: " ").map { $0.count == 64 ? "#" : $0 }.joined(separator: " ")
        }
        #expect(
            steps == [
                "rosette-run 1", "run issue", "add - # awards/b.jsonl", "replace # # keys.json",
                "add - # revocations/x.json", "remove # - specimens/issuer.yml", "replace # # status/1.json", "end #",
            ])
    }
}
