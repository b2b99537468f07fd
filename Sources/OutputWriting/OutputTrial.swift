import Synchronization

/// What a test changes about a commit: nothing, unless it asks.
package final class OutputTrial: Sendable {
    /// The commit stopped where the test wanted, as if the power had gone.
    struct Stop: Error {}

    private let remaining: Mutex<Int?>
    let copiesInsteadOfMoving: Bool
    let batch: Int

    /// - Parameters:
    ///   - steps: the changes to the disk that a commit may make before it stops; nil for all.
    ///   - copiesInsteadOfMoving: as where staging and output are on different file systems.
    ///   - batch: how many staged files are held in memory at least before they go to a list on disk.
    package init(stoppingAfter steps: Int? = nil, copiesInsteadOfMoving: Bool = false, batch: Int = 2_048) {
        remaining = Mutex(steps)
        self.copiesInsteadOfMoving = copiesInsteadOfMoving
        self.batch = batch
    }

    /// Stands before each change to the disk.
    func step() throws(Stop) {
        let mayGoOn = remaining.withLock { steps in
            guard let left = steps else { return true }
            steps = left - 1
            return left > 0
        }
        guard mayGoOn else { throw Stop() }
    }
}
