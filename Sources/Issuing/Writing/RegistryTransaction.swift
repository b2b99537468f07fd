package import Diagnostics
import FileAccess

/// The one writer of the registry: changes any number of its files, all of them or none.
///
/// ```swift
/// guard let transaction = RegistryTransaction.begin(in: "content/registry", run: .issue, log: &log) else { … }
/// // read the registry, decide
/// if transaction.commit(changes, log: &log) { … }
/// ```
///
/// - One run at a time has the registry, from `begin` until this object is gone; the lock goes with the process too.
/// - New bytes are written to a hidden folder in the registry, and then a journal of what to do with them. When the journal
///   has its name, the run has happened: whoever begins next finishes what it says. Before that, nothing has.
/// - Only files that the changes name are touched, and none behind a link.
/// - A file that others changed between the journal and its end is not overwritten.
package final class RegistryTransaction {
    /// What `begin` found of a run that was interrupted.
    package enum Recovery: Sendable, Hashable {
        /// It had decided what to do, and that is done now.
        case finished(RegistryRun)
        /// It had decided nothing, and what it left is gone.
        case cleared
    }

    /// The folder in the registry for what is not in its place yet; hidden, so that builds pass it over, and ignored by Git.
    package static let stagingName = ".rosette-run"

    package let recovery: Recovery?
    /// The registry folder as the user wrote it.
    let path: String
    let run: RegistryRun
    let registry: OpenFolder
    let trial: TransactionTrial

    /// Takes the registry's lock, and finishes or clears away what an interrupted run left.
    ///
    /// - Parameters:
    ///   - folder: the registry folder.
    ///   - run: the command that is run.
    ///   - makesFolder: whether a registry that does not exist is begun; the folder that it is in must exist.
    ///   - trial: what a test wants of it.
    ///   - log: takes the reason where the registry cannot be changed.
    /// - Returns: nil where the log tells why not.
    package static func begin(
        in folder: String, run: RegistryRun, makesFolder: Bool = false, trial: TransactionTrial = TransactionTrial(),
        log: inout DiagnosticLog
    ) -> RegistryTransaction? {
        do {
            return try RegistryTransaction(folder, run, makesFolder, trial)
        } catch let problem as RegistryWritingProblem {
            log.add(problem, at: .nowhere)
        } catch let fault as SystemError {
            log.add(RegistryWritingProblem.notWritable(path: folder, reason: fault.text), at: .nowhere)
        } catch {
            // Only a trial stops without a problem.
        }
        return nil
    }

    /// Whether a run has decided what to do with a registry and not done all of it, so that its files do not fit together.
    ///
    /// Changes nothing and waits for nobody. To be asked before a registry is read and again when it has been read.
    ///
    /// - Returns: `unfinished`, or `busy` where the run is still at it; nil where the files are as a run left them.
    package static func unfinished(in folder: String) -> RegistryWritingProblem? {
        // Where it cannot be read at all, whoever reads its files will say so.
        guard let registry = try? OpenFolder(folder), let isFree = try? registry.lock(attempts: 1),
            let staging = try? OpenFolder(stagingName, in: registry),
            let bytes = try? staging.bytes(of: RunJournal.name)
        else { return nil }
        if !isFree { return .busy }
        do throws(RunJournal.Fault) {
            return .unfinished(try RunJournal(bytes).run)
        } catch {
            return error.problem
        }
    }

    private init(_ path: String, _ run: RegistryRun, _ makesFolder: Bool, _ trial: TransactionTrial) throws {
        self.path = path
        self.run = run
        self.trial = trial
        registry = try Self.open(path, makesFolder, trial)
        guard try registry.lock() else { throw RegistryWritingProblem.busy }
        recovery = try Self.recover(registry, path, trial)
    }

    private static func open(_ path: String, _ makesFolder: Bool, _ trial: TransactionTrial) throws -> OpenFolder {
        if makesFolder, try FileStatus.at(path) == nil {
            try trial.step()
            try OpenFolder.make(at: path)
        }
        do throws(SystemError) {
            return try OpenFolder(path)
        } catch {
            if error.isMissing { throw RegistryWritingProblem.missingFolder(path) }
            throw error.isNotAFolder ? RegistryWritingProblem.notAFolder(path) : error
        }
    }

    private static func recover(
        _ registry: OpenFolder, _ path: String, _ trial: TransactionTrial
    ) throws -> Recovery? {
        switch try registry.status(of: stagingName)?.kind {
        case nil: return nil
        case .folder: break
        case .file, .link, .other: throw RegistryWritingProblem.foreignStaging(path + "/" + stagingName)
        }
        let staging = try OpenFolder(stagingName, in: registry)
        guard try staging.status(of: RunJournal.name) != nil else {
            try clear(staging, of: registry, trial)
            return .cleared
        }
        let journal: RunJournal
        do throws(RunJournal.Fault) {
            journal = try RunJournal((try? staging.bytes(of: RunJournal.name)) ?? [])
        } catch {
            throw error.problem
        }
        try finish(journal, staging, registry, trial)
        return .finished(journal.run)
    }
}

extension RunJournal.Fault {
    fileprivate var problem: RegistryWritingProblem {
        switch self {
        case .damaged: .damagedJournal
        case .otherVersion: .otherVersion
        }
    }
}
