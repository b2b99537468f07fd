import FileAccess
import Synchronization

/// What a test changes about a transaction: nothing, unless it asks.
package final class TransactionTrial: Sendable {
    /// The transaction ended where the test wanted, as if the process had been killed.
    struct Stop: Error {}

    private let remaining: Mutex<Int?>
    private let isRefused: Bool

    /// - Parameters:
    ///   - steps: the changes to the disk that are made before the trial ends; nil for all.
    ///   - isRefused: whether the system then refuses one change, as where the disk is full; else the transaction stops there.
    package init(endingAfter steps: Int? = nil, isRefused: Bool = false) {
        remaining = Mutex(steps)
        self.isRefused = isRefused
    }

    /// Stands before each change to the disk.
    ///
    /// - Throws: `Stop`, or a `SystemError` once where the system is to refuse.
    func step() throws {
        let mayGoOn = remaining.withLock { steps in
            guard let left = steps else { return true }
            steps = left > 0 ? left - 1 : (isRefused ? nil : 0)
            return left > 0
        }
        if mayGoOn { return }
        if isRefused { throw SystemError.diskFull }
        throw Stop()
    }
}
