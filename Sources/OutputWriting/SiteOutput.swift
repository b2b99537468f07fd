package import Diagnostics
import FileAccess
import Synchronization

/// The one writer of a site: takes files from any number of tasks, and publishes all of them or none.
///
/// ```swift
/// guard let output = SiteOutput.open("public", log: &log) else { … }
/// await output.inspectBundles()              // where bundles are to be kept
/// try output.stage(path, bytes)              // from as many tasks as you like
/// if !output.keep(folder, madeFrom: fingerprint) { try output.stage(folder, files, madeFrom: fingerprint) }
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
    let publishedNotes: ManifestNotes
    /// The bundles that it lists.
    let bundles: BundleIndex
    let staging: OpenFolder
    let staged: StagedList
    let trial: OutputTrial
    let keeping: Mutex<Keeping>
    private let stagedFiles: OpenFolder

    /// Bundles by their numbers.
    struct Keeping {
        /// Those of which every file is as it was when it was published.
        var intact = BundleNumbers()
        /// Those that are part of the new site as they are.
        var kept = BundleNumbers()
        /// What the new manifest says of itself.
        var notes: ManifestNotes
    }

    /// Opens an output folder, which need not exist, and finishes or clears away what an earlier build left.
    ///
    /// - Parameters:
    ///   - path: the output folder.
    ///   - part: which part of a site will be written, such as `3/16`; nil for a whole one. A folder takes no other part
    ///     than the one it has, since all files of that would be gone.
    ///   - trial: what a test changes.
    ///   - log: takes what is wrong.
    /// - Returns: nil where the log tells why not.
    package static func open(
        _ path: String, part: String? = nil, trial: OutputTrial = OutputTrial(), log: inout DiagnosticLog
    ) -> SiteOutput? {
        do {
            return try SiteOutput(path, part, trial, &log)
        } catch let problem as OutputProblem {
            log.add(problem, at: .nowhere)
        } catch let error as SystemError {
            log.add(OutputProblem.notWritable(path: path, reason: error.text), at: .nowhere)
        } catch {
            // Only a trial stops without a problem.
        }
        return nil
    }

    private init(_ path: String, _ part: String?, _ trial: OutputTrial, _ log: inout DiagnosticLog) throws {
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
        (manifestChecksum, publishedNotes, bundles) = try Self.readManifest(in: state, &log)
        if manifestChecksum != nil, publishedNotes.part != part {
            throw OutputProblem.otherPart(path, has: publishedNotes.part, wanted: part)
        }
        keeping = Mutex(Keeping(notes: ManifestNotes(part: part)))
        _ = try state.folder.makeFolder(StateFolder.stagingName, permissions: 0o700)
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
        let (stamp, isStaged) = try write(bytes, to: path)
        try add(.file(StagedFile(path: path, stamp: stamp, isStaged: isStaged)), at: path)
    }

    /// Makes a folder part of the new site of which all files are made from the same things; may be called from many tasks at
    /// once.
    ///
    /// - Parameters:
    ///   - folder: nothing else is staged below it.
    ///   - files: each with its path from the folder.
    ///   - fingerprint: by which the next build knows whether it would make the same.
    /// - Throws: as the staging of a file does.
    package func stage(
        _ folder: OutputPath, _ files: [(name: String, bytes: [UInt8])], madeFrom fingerprint: Fingerprint
    ) throws(OutputProblem) {
        var staged: [BundleFile] = []
        do throws(SystemError) {
            // Before the files: to find a folder missing costs as much as to make it.
            try stagedFiles.makeFolders(Set(files.map { OutputPath(checked: folder.text + "/" + $0.name).directory }))
        } catch {
            throw problem(error, staging: folder)
        }
        for file in files {
            guard let path = OutputPath(folder.text + "/" + file.name) else { continue }
            let (stamp, isStaged) = try write(file.bytes, to: path)
            staged.append(BundleFile(name: file.name, stamp: stamp, isStaged: isStaged))
        }
        staged.sort { $0.name < $1.name }
        try add(.bundle(BundleLine(folder, fingerprint, staged)), at: folder)
    }

    private func write(_ bytes: [UInt8], to path: OutputPath) throws(OutputProblem) -> (FileStamp, isStaged: Bool) {
        if let stamp = published?.stamp(ofFileWith: bytes, at: path.text) { return (stamp, false) }
        do {
            return (try stagedFiles.writeNew(bytes, to: path), true)
        } catch {
            throw problem(error, staging: path)
        }
    }

    private func add(_ entry: StagedEntry, at path: OutputPath) throws(OutputProblem) {
        do {
            try staged.add(entry)
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

    private static func readManifest(
        in state: StateFolder, _ log: inout DiagnosticLog
    ) throws -> (checksum: String?, ManifestNotes, BundleIndex) {
        var notes = ManifestNotes()
        var bundles = BundleIndex()
        let found = Manifest.list.state(in: state.folder) { line in
            notes.add(line)
            bundles.add(line)
        }
        switch found {
        case .whole(let checksum):
            bundles.sort()
            return (checksum, notes, bundles)
        case .missing: return (nil, ManifestNotes(), BundleIndex())
        case .otherFormat: log.add(OutputProblem.manifestOfOtherVersion, at: .nowhere)
        case .damaged: log.add(OutputProblem.manifestDamaged, at: .nowhere)
        }
        try state.folder.removeFile(Manifest.list.name)
        return (nil, ManifestNotes(), BundleIndex())
    }
}
