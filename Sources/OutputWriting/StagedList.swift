import Synchronization

/// What has been staged so far, in any order; long lists go to sorted files, so memory does not grow with the site.
final class StagedList: Sendable {
    private struct State {
        var pending: [StagedFile] = []
        var runCount = 0
    }

    private let folder: OpenFolder
    /// How many files are held in memory before the first run is written.
    private let batch: Int
    private let state = Mutex(State())

    init(in folder: OpenFolder, batch: Int) {
        self.folder = folder
        self.batch = batch
    }

    /// Adds a file; may be called from many tasks at once.
    func add(_ file: StagedFile) throws(SystemError) {
        let full: (files: [StagedFile], run: Int)? = state.withLock { state in
            state.pending.append(file)
            // Longer runs as their number grows, so that a merge never needs many open files.
            guard state.pending.count >= batch * (1 + state.runCount / 16) else { return nil }
            let files = state.pending
            state.pending = []
            state.runCount += 1
            return (files, state.runCount)
        }
        if let full { try write(full.files, run: full.run) }
    }

    /// All files sorted by path; to be called when every `add` has returned.
    func sorted() throws(SystemError) -> StagedMerge {
        let (pending, runCount) = state.withLock { ($0.pending, $0.runCount) }
        var readers: [LineReader] = []
        for run in 0..<runCount { readers.append(try LineReader(Self.name(of: run + 1), in: folder)) }
        return try StagedMerge(pending.sorted { $0.path < $1.path }, readers)
    }

    private func write(_ files: [StagedFile], run: Int) throws(SystemError) {
        let writer = try LineWriter(Self.name(of: run), in: folder)
        for file in files.sorted(by: { $0.path < $1.path }) {
            try writer.append(file.isStaged ? "staged" : "-", String(file.size), file.path.text)
        }
        try writer.flush()
    }

    private static func name(of run: Int) -> String { "run-\(run)" }
}
