import Foundation
import Synchronization

/// Tells of changes in folders, as they are made by editors, programs and people.
///
/// A burst of changes is one signal: it comes when nothing has changed for a moment. While nobody takes signals, they wait as
/// one.
package final class SourceWatch: Sendable {
    /// How it is found out that something changed.
    package enum Method: Sendable {
        /// The system tells, where it can.
        case told
        /// By looking again and again.
        case looking
    }

    /// So long nothing has to change before a change is told.
    static let quiet = Duration.milliseconds(12)
    /// What does not end is told after so long.
    static let patience = Duration.seconds(2)

    /// One for each burst of changes.
    package let signals: AsyncStream<Void>
    /// Why changes have to be looked for; nil where the system tells of them.
    package let problem: PreviewProblem?
    private let signaling: AsyncStream<Void>.Continuation
    /// Nil where nothing changed.
    private let waiting = Mutex<Set<String>?>(nil)
    private let isOver = Atomic(false)
    private let isIgnored: @Sendable (String) -> Bool

    /// Begins to watch.
    ///
    /// - Parameters:
    ///   - root: the folder that paths are told from; it may be missing, and come and go.
    ///   - names: the folders in it that are watched, with all that they hold.
    ///   - method: how.
    ///   - isIgnored: whether a path is of no interest, such as what editors leave beside a file for a moment.
    package init(
        _ root: String, folders names: [String], method: Method = .told,
        ignoring isIgnored: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.isIgnored = isIgnored
        (signals, signaling) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let folders = WatchedFolders(root: root, names: names)
        var told: ToldChanges?
        var problem: PreviewProblem?
        if method == .told {
            do throws(PreviewProblem) {
                told = try ToldChanges(folders)
            } catch {
                problem = error
            }
        }
        self.problem = problem
        let source: any ChangeSource = told ?? LookedForChanges(folders)
        // It waits for the system, which tasks may not do.
        Thread.detachNewThread { [weak self] in
            while true {
                let changes = source.next()
                guard let self, !self.isOver.load(ordering: .relaxed) else { return }
                if let changes { self.tell(changes) }
            }
        }
    }

    /// The paths that changed since this was last asked, from the root; empty where only that is known.
    package func takeChanges() -> Set<String> {
        waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting ?? []
        }
    }

    /// Whether something changed since changes were last taken.
    package var hasChanges: Bool { waiting.withLock { $0 != nil } }

    /// Ends the signals.
    package func stop() {
        isOver.store(true, ordering: .relaxed)
        signaling.finish()
    }

    private func tell(_ changes: Set<String>) {
        let wanted = changes.filter { !isIgnored($0) }
        guard changes.isEmpty || !wanted.isEmpty else { return }
        waiting.withLock { $0 = ($0 ?? []).union(wanted) }
        signaling.yield()
    }
}
