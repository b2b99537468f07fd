import SiteBuilding
import Synchronization

/// One line on the terminal that says how far a build is, once it has taken longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var count = ProgressCount()
        var lastShown: ContinuousClock.Instant?
        var isOver = false
    }

    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    private let isWanted: Bool
    private let terminal = Terminal.standardError
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let state = Mutex(State())

    init(isWanted: Bool) {
        self.isWanted = isWanted
        self.start = clock.now
    }

    /// Does the work with the line kept up to date, and takes the line away when it is done.
    func shown<Result: Sendable>(during work: () async -> Result) async -> Result {
        guard isWanted else { return await work() }
        // A step of the work can itself take longer than a second, such as reading 20,000 pages.
        let ticking = Task.detached { [self] in
            try? await Task.sleep(for: Self.patience)
            while !Task.isCancelled {
                state.withLock { show(&$0) }
                try? await Task.sleep(for: Self.interval)
            }
        }
        let result = await work()
        ticking.cancel()
        state.withLock { state in
            state.isOver = true
            if state.lastShown != nil { terminal.write("\r\u{1B}[K") }
        }
        return result
    }

    func advance(_ step: BuildProgress) {
        guard isWanted else { return }
        state.withLock { state in
            state.count.add(step)
            show(&state)
        }
    }

    private func show(_ state: inout State) {
        let now = clock.now
        guard !state.isOver, now - start >= Self.patience, now - (state.lastShown ?? start) >= Self.interval else {
            return
        }
        state.lastShown = now
        terminal.write("\r\u{1B}[K" + state.count.text)
    }
}
