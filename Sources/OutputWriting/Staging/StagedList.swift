import FileAccess
import Synchronization

/// What has been staged so far, in any order; long lists go to sorted files, so memory does not grow with the site.
final class StagedList: Sendable {
    private struct State {
        var pending: [StagedEntry] = []
        var runCount = 0
    }

    private let folder: OpenFolder
    /// How many entries are held in memory before the first run is written.
    private let batch: Int
    private let state = Mutex(State())

    init(in folder: OpenFolder, batch: Int) {
        self.folder = folder
        self.batch = batch
    }

    /// Adds an entry; may be called from many tasks at once.
    func add(_ entry: StagedEntry) throws(SystemError) {
        let full: (entries: [StagedEntry], run: Int)? = state.withLock { state in
            state.pending.append(entry)
            // Longer runs as their number grows, so that a merge never needs many open files.
            guard state.pending.count >= batch * (1 + state.runCount / 64) else { return nil }
            let entries = state.pending
            state.pending = []
            state.runCount += 1
            return (entries, state.runCount)
        }
        if let full { try write(full.entries, run: full.run) }
    }

    /// All entries sorted by path; to be called when every `add` has returned.
    func sorted() throws(SystemError) -> StagedMerge {
        let (pending, runCount) = state.withLock { ($0.pending, $0.runCount) }
        var readers: [LineReader] = []
        for run in 0..<runCount {
            readers.append(try LineReader(Self.name(of: run + 1), in: folder, partSize: 1 << 13))
        }
        return try StagedMerge(Self.sorted(pending), readers)
    }

    private func write(_ entries: [StagedEntry], run: Int) throws(SystemError) {
        let writer = try LineWriter(Self.name(of: run), in: folder)
        for entry in Self.sorted(entries) { try entry.append(to: writer) }
        try writer.flush()
    }

    private static func sorted(_ entries: [StagedEntry]) -> [StagedEntry] {
        // The keys of bundles are made when asked for, and sorting asks often.
        entries.map { (key: $0.key, entry: $0) }.sorted { $0.key < $1.key }.map(\.entry)
    }

    private static func name(of run: Int) -> String { "run-\(run)" }
}
