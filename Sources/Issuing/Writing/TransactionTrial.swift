import Synchronization

/// What a test changes about a transaction: nothing, unless it asks.
package final class TransactionTrial: Sendable {
    /// The transaction ended where the test wanted, as if the process had been killed.
    struct Stop: Error {}

    private let remaining: Mutex<Int?>
    private let failure: String?

    /// - Parameters:
    ///   - steps: the changes to the disk that are made before the trial ends; nil for all.
    ///   - failure: the words with which the system refuses the next change, as where the disk is full; nil to stop there.
    package init(endingAfter steps: Int? = nil, failure: String? = nil) {
        remaining = Mutex(steps)
        self.failure = failure
    }

    /// Stands before each change to the disk.
    ///
    /// - Throws: `Stop`, or a `SystemFault` once where the system is to refuse.
    func step() throws {
        let mayGoOn = remaining.withLock { steps in
            guard let left = steps else { return true }
            steps = left > 0 ? left - 1 : (failure == nil ? 0 : nil)
            return left > 0
        }
        if mayGoOn { return }
        if let failure { throw SystemFault(.other, text: failure) }
        throw Stop()
    }
}
