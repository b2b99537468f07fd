import FileAccess
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
    private let staged: OpenFolder
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
        staged = try OpenFolder(StateFolder.stagedFilesName, in: state.folder)
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
        case .move(let path): try move(path)
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

    private mutating func move(_ path: OutputPath) throws {
        switch try trail.state(of: path.directory, making: trial) {
        case .folder: break
        case .link(let link): throw OutputProblem.symbolicLinks(count: 1, first: [link], output: outputPath)
        case .missing, .file: throw SystemError(code: ENOTDIR)
        }
        try trial.step()
        if trial.copiesInsteadOfMoving { return try copy(path) }
        do {
            try staged.move(path.text, to: path.text, in: output)
        } catch {
            try settle(error, moving: path)
        }
    }

    /// Deals with a move that the system refused.
    private func settle(_ error: SystemError, moving path: OutputPath) throws {
        switch error.code {
        // The output folder is on another file system, or an earlier attempt copied part of this folder.
        case EXDEV, ENOTEMPTY, EEXIST: try copy(path)
        // It was moved before an earlier attempt at this commit ended.
        case ENOENT where try output.status(of: path.text) != nil: return
        default: throw error
        }
    }

    /// Copies a staged file, or a folder with all that is in it.
    private func copy(_ path: OutputPath) throws {
        var waiting = [path.text]
        while let next = waiting.popLast() {
            switch try staged.status(of: next)?.kind {
            case .folder:
                try trial.step()
                if try !output.makeFolder(next), try output.status(of: next)?.kind != .folder {
                    throw SystemError(code: ENOTDIR)
                }
                waiting += try staged.names(in: next).map { next + "/" + $0 }
            case .file: try copyFile(next)
            // It was copied before an earlier attempt ended.
            case .link, .other, nil: continue
            }
        }
    }

    /// Copies under another name first, so that here too the file is old or new and never half of it.
    private func copyFile(_ path: String) throws {
        let folder = OutputPath(checked: path).directory
        let temporary = (folder.isEmpty ? "" : folder + "/") + ".rosette-new"
        try output.write(try staged.bytes(of: path), to: temporary)
        try trial.step()
        try output.move(temporary, to: path, in: output)
        try trial.step()
        try staged.removeFile(path)
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
