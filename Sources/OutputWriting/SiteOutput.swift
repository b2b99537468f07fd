package import Diagnostics

/// The one writer of a site: takes files from any number of tasks, and publishes all of them or none.
///
/// ```swift
/// guard let output = SiteOutput.open("public", log: &log) else { … }
/// try output.stage(path, bytes)              // from as many tasks as you like
/// if log.hasErrors { output.discard() } else { summary = output.commit(log: &log) }
/// ```
///
/// - Until `commit` nothing in the output folder changes; after a crash in the middle of it, opening the folder again
///   finishes it.
/// - A file that already has the right bytes is not written, so a build that changes nothing writes nothing.
/// - Only files that an earlier build wrote are ever removed or replaced.
/// - The lock on the folder is held until the last reference is gone.
package final class SiteOutput: Sendable {
    /// The output folder as the user wrote it.
    package let path: String
    let resolved: ResolvedPath
    let state: StateFolder
    /// Nil where the output folder does not exist yet.
    let published: OpenFolder?
    /// Nil where no build has written here, as far as is known.
    let manifestChecksum: String?
    let staging: OpenFolder
    let staged: StagedList
    let trial: OutputTrial
    private let stagedFiles: OpenFolder

    /// Opens an output folder, which need not exist, and finishes or clears away what an earlier build left.
    ///
    /// - Returns: nil where the log tells why not.
    package static func open(
        _ path: String, trial: OutputTrial = OutputTrial(), log: inout DiagnosticLog
    ) -> SiteOutput? {
        do {
            return try SiteOutput(path, trial, &log)
        } catch let problem as OutputProblem {
            log.add(problem, at: .nowhere)
        } catch let error as SystemError {
            log.add(OutputProblem.notWritable(path: path, reason: error.text), at: .nowhere)
        } catch {
            // Only a trial stops without a problem.
        }
        return nil
    }

    private init(_ path: String, _ trial: OutputTrial, _ log: inout DiagnosticLog) throws {
        self.path = path
        self.trial = trial
        resolved = ResolvedPath(path)
        if resolved.name.isEmpty { throw OutputProblem.containsSource(path) }
        state = try StateFolder(for: resolved, shownAs: path)
        switch try state.parent.status(of: resolved.name)?.kind {
        case .folder, nil: break
        case .link: throw OutputProblem.symbolicLinks(count: 1, first: [resolved.name], output: path)
        case .file, .other: throw OutputProblem.notAFolder(path)
        }
        try Self.finishEarlierCommit(state, resolved, trial)
        try state.removeLeftovers()

        let isThere = try state.parent.status(of: resolved.name) != nil
        published = isThere ? try OpenFolder(resolved.name, in: state.parent) : nil
        try published?.checkWritable()
        manifestChecksum = try Self.checkManifest(in: state, &log)
        _ = try state.folder.makeFolder(StateFolder.stagingName, mode: 0o700)
        staging = try OpenFolder(StateFolder.stagingName, in: state.folder)
        _ = try state.folder.makeFolder(StateFolder.stagedFilesName)
        stagedFiles = try OpenFolder(StateFolder.stagedFilesName, in: state.folder)
        staged = StagedList(in: staging, batch: trial.batch)
    }

    /// Makes a file part of the new site; may be called from many tasks at once.
    ///
    /// - Throws: `stagedTwice` or `fileAndFolder` where the path is taken, unless only `commit` can see that;
    ///   `writeFailed`, as when the disk is full.
    package func stage(_ path: OutputPath, _ bytes: [UInt8]) throws(OutputProblem) {
        do throws(SystemError) {
            let isPublished = published?.holds(bytes, at: path.text) ?? false
            if !isPublished { try stagedFiles.writeNew(bytes, to: path) }
            try staged.add(StagedFile(path: path, size: bytes.count, isStaged: !isPublished))
        } catch {
            throw problem(error, staging: path)
        }
    }

    private func problem(_ error: SystemError, staging path: OutputPath) -> OutputProblem {
        var trail = FolderTrail(in: stagedFiles)
        if case .file(let file)? = try? trail.state(of: path.directory) { return .fileAndFolder(file) }
        switch (try? stagedFiles.status(of: path.text))??.kind {
        case .file? where error.isNameTaken: return .stagedTwice(count: 1, first: [path.text])
        case .folder? where error.isNameTaken: return .fileAndFolder(path.text)
        default: return .writeFailed(path: self.path + "/" + path.text, reason: error.text, isCommitting: false)
        }
    }

    /// Gives up the new site: the published one stays as it is, byte for byte.
    ///
    /// Does nothing once a commit has begun to publish.
    package func discard() {
        guard !isDecided else { return }
        // What cannot be removed now is removed when the folder is next opened.
        try? state.removeLeftovers()
    }

    private static func finishEarlierCommit(
        _ state: StateFolder, _ output: ResolvedPath, _ trial: OutputTrial
    ) throws {
        guard case .whole = Journal.list.state(in: state.folder) else { return }
        try finishCommit(state, output, trial)
    }

    private static func checkManifest(in state: StateFolder, _ log: inout DiagnosticLog) throws -> String? {
        switch Manifest.list.state(in: state.folder) {
        case .whole(let checksum): return checksum
        case .missing: return nil
        case .otherFormat: log.add(OutputProblem.manifestOfOtherVersion, at: .nowhere)
        case .damaged: log.add(OutputProblem.manifestDamaged, at: .nowhere)
        }
        try state.folder.removeFile(Manifest.list.name)
        return nil
    }
}
