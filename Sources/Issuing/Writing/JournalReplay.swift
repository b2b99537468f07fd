import FileAccess

/// Does what a journal says, from the start, whether or not some of it was done before.
struct JournalReplay {
    private let journal: RunJournal
    private let staging: OpenFolder
    private let trial: TransactionTrial
    private var folders: RegistryFolders

    init(_ journal: RunJournal, from staging: OpenFolder, to registry: OpenFolder, trial: TransactionTrial) {
        self.journal = journal
        self.staging = staging
        self.trial = trial
        folders = RegistryFolders(in: registry)
    }

    /// Does it, down to the disk.
    ///
    /// - Throws: `interrupted` with the path where it stopped; `changed` where a file is not what a step can start from.
    mutating func run() throws {
        for (number, step) in journal.steps.enumerated() {
            do {
                if step.after == nil { try remove(step) } else { try move(step, number: number) }
            } catch let fault as SystemError {
                throw RegistryWritingProblem.interrupted(journal.run, path: step.path.description, reason: fault.text)
            }
        }
        do throws(SystemError) {
            try folders.synchronize()
        } catch {
            throw RegistryWritingProblem.interrupted(journal.run, path: ".", reason: error.text)
        }
    }

    private mutating func move(_ step: RunJournal.Step, number: Int) throws {
        let name = String(number)
        guard try staging.status(of: name) != nil else {
            // It was moved before an earlier attempt ended.
            guard try fingerprint(of: step.path, in: folders.folder(of: step.path)) == step.after else {
                throw RegistryWritingProblem.changed(journal.run, path: step.path.description)
            }
            return
        }
        let folder = try folders.folder(of: step.path, making: trial)
        guard try fingerprint(of: step.path, in: folder) == step.before else {
            throw RegistryWritingProblem.changed(journal.run, path: step.path.description)
        }
        try trial.step()
        try staging.move(name, to: step.path.name, in: folder)
    }

    private mutating func remove(_ step: RunJournal.Step) throws {
        // Where it is not, it was removed before an earlier attempt ended.
        guard let folder = try folders.folder(of: step.path), try folder.status(of: step.path.name) != nil
        else { return }
        guard try fingerprint(of: step.path, in: folder) == step.before else {
            throw RegistryWritingProblem.changed(journal.run, path: step.path.description)
        }
        try trial.step()
        try folder.removeFile(step.path.name)
    }

    /// Nil where there is no file; what is no file has the fingerprint of none.
    private func fingerprint(of path: RegistryPath, in folder: OpenFolder?) throws(SystemError) -> Fingerprint? {
        guard let folder, let status = try folder.status(of: path.name) else { return nil }
        return status.kind == .file ? Fingerprint(of: try folder.bytes(of: path.name)) : Fingerprint(digits: "")
    }
}
