package import Diagnostics
import FileAccess

extension RegistryTransaction {
    private static let filePermissions: UInt16 = 0o644
    private static let stagingPermissions: UInt16 = 0o700

    /// Makes all changes, down to the disk, or none of them.
    ///
    /// - Returns: false where the log tells why nothing was changed, or why it stopped half-way; the next run then finishes
    ///   it first.
    package func commit(_ changes: RegistryChanges, log: inout DiagnosticLog) -> Bool {
        do {
            try commit(changes)
            return true
        } catch let problem as RegistryWritingProblem {
            log.add(problem, at: .nowhere)
        } catch let fault as SystemError {
            log.add(RegistryWritingProblem.notWritable(path: path, reason: fault.text), at: .nowhere)
        } catch {
            // Only a trial stops without a problem, and leaves everything as it is then.
        }
        return false
    }

    private func commit(_ changes: RegistryChanges) throws {
        if changes.isEmpty { return }
        try registry.checkWritable()
        let journal = RunJournal(run: run, steps: try steps(of: changes))
        let staging = try stage(changes, journal)
        try Self.finish(journal, staging, registry, trial)
    }

    /// Looks at every file that is to change, before anything does.
    private func steps(of changes: RegistryChanges) throws -> [RunJournal.Step] {
        var folders = RegistryFolders(in: registry)
        return try changes.sorted.map { path, change in
            let folder = try folders.folder(of: path)
            try folder?.checkWritable()
            let status = try folder?.status(of: path.name)
            if let status, status.kind != .file { throw RegistryWritingProblem.notAFile(path.description) }
            let before = try status.flatMap { _ in try folder?.bytes(of: path.name) }.map { Fingerprint(of: $0) }
            switch change {
            case .added: if before != nil { throw RegistryWritingProblem.exists(path.description) }
            case .replaced, .removed: if before == nil { throw RegistryWritingProblem.missing(path.description) }
            }
            return RunJournal.Step(path: path, before: before, after: change.bytes.map { Fingerprint(of: $0) })
        }
    }

    /// Writes the new bytes and the journal; the run has happened when this returns.
    private func stage(_ changes: RegistryChanges, _ journal: RunJournal) throws -> OpenFolder {
        try trial.step()
        try registry.makeNewFolder(Self.stagingName, permissions: Self.stagingPermissions)
        let staging = try OpenFolder(Self.stagingName, in: registry)
        var current = Self.stagingName
        do {
            try create(Array("*\n".utf8), as: ".gitignore", in: staging)
            for (number, (path, change)) in changes.sorted.enumerated() {
                current = path.description
                if let bytes = change.bytes { try create(bytes, as: String(number), in: staging) }
            }
            current = Self.stagingName
            try create(journal.bytes, as: RunJournal.pendingName, in: staging)
            try staging.synchronizeNames()
            try registry.synchronizeNames()
            try trial.step()
            try staging.move(RunJournal.pendingName, to: RunJournal.name, in: staging)
        } catch let fault as SystemError {
            // What cannot be removed now is removed when the registry is next opened.
            try? Self.clear(staging, of: registry, trial)
            throw RegistryWritingProblem.failed(path: current, reason: fault.text)
        }
        return staging
    }

    private func create(_ bytes: [UInt8], as name: String, in staging: OpenFolder) throws {
        try trial.step()
        try staging.create(bytes, as: name, permissions: Self.filePermissions)
    }

    /// Does what a journal says and then clears it away; every part tolerates having been done before.
    static func finish(
        _ journal: RunJournal, _ staging: OpenFolder, _ registry: OpenFolder, _ trial: TransactionTrial
    ) throws {
        do {
            try staging.synchronizeNames()
            var replay = JournalReplay(journal, from: staging, to: registry, trial: trial)
            try replay.run()
            try trial.step()
            try staging.removeFile(RunJournal.name)
            try staging.synchronizeNames()
        } catch let fault as SystemError {
            throw RegistryWritingProblem.interrupted(journal.run, path: stagingName, reason: fault.text)
        }
        do {
            try clear(staging, of: registry, trial)
        } catch is SystemError {
            // Without the journal it is only rubbish, and the next run removes it.
        }
    }

    /// Removes the staging folder; it has no folders in it.
    static func clear(_ staging: OpenFolder, of registry: OpenFolder, _ trial: TransactionTrial) throws {
        for name in try staging.names().sorted() {
            try trial.step()
            try staging.removeFile(name)
        }
        try trial.step()
        try registry.removeFolder(stagingName)
    }
}
