#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Does what a journal says, from the start, whether or not some of it was done before.
struct JournalReplay {
    private let state: StateFolder
    private let staging: OpenFolder
    private let output: OpenFolder
    private let outputPath: String
    private let trial: OutputTrial
    private var trail: FolderTrail
    /// Folders to remove once the trail has left them, the innermost last.
    private var leaving: [OutputPath] = []

    /// Opens the output folder, whose absolute path is given for messages, and makes it if it is missing.
    init(_ state: StateFolder, outputPath: String, trial: OutputTrial) throws {
        self.state = state
        self.trial = trial
        self.outputPath = outputPath
        if try state.parent.status(of: state.outputName) == nil {
            try trial.step()
            _ = try state.parent.makeFolder(state.outputName)
        }
        output = try OpenFolder(state.outputName, in: state.parent)
        staging = try OpenFolder(StateFolder.stagingName, in: state.folder)
        trail = FolderTrail(in: output)
    }

    /// - Throws: `OutputProblem` with the path where it stopped.
    mutating func run() throws {
        let reader = try Journal.list.reader(in: state.folder)
        while try reader.next() {
            guard let step = Journal.step(from: reader) else { continue }
            do {
                try perform(step)
            } catch let error as SystemError {
                throw OutputProblem.writeFailed(
                    path: outputPath + "/" + step.path.text, reason: error.text, isCommitting: true)
            }
        }
        try leave(before: nil)
    }

    private mutating func perform(_ step: Journal.Step) throws {
        switch step {
        case .move(let number, let path): try move(number, to: path)
        case .remove(let path):
            try leave(before: path)
            try remove(path)
        case .clear(let path):
            trail.reset()
            try trial.step()
            try output.removeEmptyFolder(path.text)
        case .leave(let path):
            try leave(before: path)
            leaving.append(path)
        }
    }

    private mutating func move(_ number: Int, to path: OutputPath) throws {
        let place = StagedFile.place(of: number)
        let staged = "\(place.folder)/\(place.name)"
        switch try trail.state(of: path.directory, making: trial) {
        case .folder: break
        case .link(let link): throw OutputProblem.symbolicLinks(count: 1, first: [link], output: outputPath)
        case .missing, .file: throw SystemError(code: ENOTDIR)
        }
        try trial.step()
        if trial.copiesInsteadOfMoving { return try copy(staged, to: path) }
        do {
            try staging.move(staged, to: path.text, in: output)
        } catch {
            try settle(error, moving: staged, to: path)
        }
    }

    /// Deals with a move that the system refused.
    private func settle(_ error: SystemError, moving staged: String, to path: OutputPath) throws {
        switch error.code {
        case EXDEV: try copy(staged, to: path)
        // It was moved before an earlier attempt at this commit ended.
        case ENOENT where try output.status(of: path.text)?.kind == .file: return
        default: throw error
        }
    }

    /// For an output folder on another file system: there too the file gets its name in one step.
    private func copy(_ staged: String, to path: OutputPath) throws {
        guard try staging.status(of: staged) != nil else { return }
        let temporary = (path.directory.isEmpty ? "" : path.directory + "/") + ".rosette-new"
        try output.write(try staging.bytes(of: staged), to: temporary)
        try trial.step()
        try output.move(temporary, to: path.text, in: output)
        try trial.step()
        try staging.removeFile(staged)
    }

    private mutating func remove(_ path: OutputPath) throws {
        guard try trail.state(of: path.directory) == .folder, try output.status(of: path.text)?.kind == .file
        else { return }
        try trial.step()
        try output.removeFile(path.text)
    }

    /// Removes the folders that hold nothing the journal still comes to.
    private mutating func leave(before path: OutputPath?) throws {
        while let folder = leaving.last {
            if let path, path.text.isBelow(folder.text) { return }
            leaving.removeLast()
            // Behind a link or a file in its way, it is not the folder that the site made.
            let parent = try trail.state(of: folder.directory)
            guard parent == .folder else { continue }
            try trial.step()
            try output.removeEmptyFolder(folder.text)
            trail.reset()
        }
    }
}
