package import Diagnostics
import FileAccess
import Synchronization

extension SiteOutput {
    private static let movesName = "moves"
    private static let removalsName = "removals"

    /// Publishes what was staged and removes what earlier builds published and this one did not; to be called once, when
    /// every `stage` has returned.
    ///
    /// - Returns: nil where the log tells why nothing was published, or why it stopped half-way; the next build then
    ///   finishes it first.
    package func commit(log: inout DiagnosticLog) -> OutputSummary? {
        do {
            return try commit(&log)
        } catch let problem as OutputProblem {
            log.add(problem, at: .nowhere)
        } catch let error as SystemError {
            log.add(OutputProblem.writeFailed(path: path, reason: error.text, isCommitting: isDecided), at: .nowhere)
        } catch {
            // Only a trial stops without a problem, and leaves everything as it is then.
            return nil
        }
        discard()
        return nil
    }

    /// Whether the journal is in place: before, nothing has happened, and after, everything will.
    var isDecided: Bool { (try? state.folder.status(of: Journal.list.name)) ?? nil != nil }

    private func commit(_ log: inout DiagnosticLog) throws -> OutputSummary? {
        let manifest = try Manifest.list.writer(to: Manifest.pendingName, in: state.folder)
        let plan = try self.plan(manifest)
        let problems = try problems(in: plan)
        guard problems.isEmpty else {
            for problem in problems { log.add(problem, at: .nowhere) }
            discard()
            return nil
        }
        try manifest.flush()
        if isUnchanged(plan, manifest) {
            discard()
            return plan.summary
        }
        try manifest.seal()
        try writeJournal(of: plan)
        try Self.finishCommit(state, resolved, trial)
        return plan.summary
    }

    private func plan(_ manifest: LineWriter) throws -> CommitPlan {
        let moves = try LineWriter(Self.movesName, in: staging)
        let removals = try LineWriter(Self.removalsName, in: staging)
        var plan = CommitPlan(
            published: published, old: try ManifestCursor(in: manifestChecksum == nil ? nil : state.folder),
            manifest: manifest, moves: moves, removals: removals)
        let (bundles, notes) = keeping.withLock { ($0.kept, $0.notes) }
        try notes.append(to: manifest)
        var entries = try staged.sorted()
        var kept = try KeptBundles(bundles, in: manifestChecksum == nil ? nil : state.folder)
        var (entry, bundle) = (try entries.next(), try kept.next())
        while entry != nil || bundle != nil {
            if let first = bundle, entry.map({ first.text + "/" < $0.key }) ?? true {
                try plan.keep(first)
                bundle = try kept.next()
            } else if let next = entry {
                try plan.add(next)
                entry = try entries.next()
            }
        }
        try plan.finish()
        try moves.flush()
        try removals.flush()
        return plan
    }

    private func problems(in plan: CommitPlan) throws -> [OutputProblem] {
        var problems: [OutputProblem] = []
        let found = plan.collisions
        if found.stagedTwice.count > 0 {
            problems.append(.stagedTwice(count: found.stagedTwice.count, first: found.stagedTwice.first))
        }
        problems += found.filesAndFolders.map { .fileAndFolder($0) }
        if found.links.count > 0 {
            problems.append(.symbolicLinks(count: found.links.count, first: found.links.first, output: path))
        }
        var foreign = found.foreign
        // A file that is also a folder is in its own way, and told of already.
        let others = found.obstacles.subtracting(found.filesAndFolders)
        for file in try obstaclesThatStay(others) { foreign.add(file) }
        if foreign.count > 0 {
            problems.append(.foreignFiles(count: foreign.count, first: foreign.first, output: path))
        }
        return problems
    }

    /// Those of the files in the way that this commit does not remove anyway, in order.
    private func obstaclesThatStay(_ obstacles: Set<String>) throws -> [String] {
        guard !obstacles.isEmpty else { return [] }
        var remaining = obstacles
        let removals = try LineReader(Self.removalsName, in: staging)
        while try removals.next() {
            if removals.first == "remove" { remaining.remove(removals.last) }
        }
        return remaining.sorted()
    }

    private func isUnchanged(_ plan: CommitPlan, _ manifest: LineWriter) -> Bool {
        published != nil && plan.summary.written == 0 && plan.summary.removed == 0
            && manifestChecksum == manifest.checksum.text
    }

    /// Writes down what to do; the commit has happened when the journal gets its name.
    private func writeJournal(of plan: CommitPlan) throws {
        let journal = try Journal.list.writer(to: Journal.pendingName, in: state.folder)
        for path in plan.collisions.obstacles.sorted().compactMap({ OutputPath($0) }) {
            try Journal.append(.remove(path), to: journal)
        }
        for path in plan.collisions.obstacleFolders.reversed().compactMap({ OutputPath($0) }) {
            try Journal.append(.clear(path), to: journal)
        }
        try journal.append(contentsOf: Self.movesName, in: staging)
        try journal.append(contentsOf: Self.removalsName, in: staging)
        try journal.seal()
        try trial.step()
        try state.folder.move(Journal.pendingName, to: Journal.list.name, in: state.folder)
        try state.folder.synchronize()
    }

    /// Does what the journal says and then clears it away; every part tolerates having been done before.
    static func finishCommit(_ state: StateFolder, _ output: ResolvedPath, _ trial: OutputTrial) throws {
        var replay = try JournalReplay(state, outputPath: output.text, trial: trial)
        try replay.run()
        if try state.folder.status(of: Manifest.pendingName) != nil {
            try trial.step()
            try state.folder.move(Manifest.pendingName, to: Manifest.list.name, in: state.folder)
        }
        try trial.step()
        try state.folder.removeFile(Journal.list.name)
        try trial.step()
        try state.removeLeftovers()
    }
}
