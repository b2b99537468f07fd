import Foundation
import Synchronization

/// Looks at all files again and again: for systems that do not tell of changes, or not of so many.
final class LookedForChanges: ChangeSource {
    /// So much of the time may go into looking, as one part in this many.
    private static let share = 10
    private static let leastPause = Duration.milliseconds(80)

    private let folders: WatchedFolders
    private let last: Mutex<WatchedFolders.Listing>

    init(_ folders: WatchedFolders) {
        self.folders = folders
        last = Mutex(folders.listing(withFiles: true))
    }

    func next() -> Set<String>? {
        let clock = ContinuousClock()
        let start = clock.now
        let now = folders.listing(withFiles: true)
        let cost = clock.now - start
        let changes = last.withLock { last in
            defer { last = now }
            return Self.changes(from: last, to: now)
        }
        Thread.sleep(forTimeInterval: max(Self.leastPause, cost * Self.share) / .seconds(1))
        return changes
    }

    private static func changes(from old: WatchedFolders.Listing, to new: WatchedFolders.Listing) -> Set<String>? {
        guard old != new else { return nil }
        let names = Set(old.files.keys).union(new.files.keys)
        return names.filter { old.files[$0] != new.files[$0] }
    }
}
