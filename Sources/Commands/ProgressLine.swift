import SiteBuilding
import Synchronization

/// One line on the terminal that says how far a build is, once it has taken longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var awards = 0
        var lastShown: ContinuousClock.Instant
        var isOnScreen = false
    }

    private let isShown: Bool
    private let state: Mutex<State>
    private let terminal = Terminal.standardError

    init(isShown: Bool) {
        self.isShown = isShown
        // The first line comes a second after the start, as if one had just been shown.
        self.state = Mutex(State(lastShown: ContinuousClock().now + .milliseconds(900)))
    }

    func advance(_ step: BuildProgress) {
        guard isShown else { return }
        state.withLock { state in
            switch step {
            case .awards(let count): state.awards += count
            }
            let now = ContinuousClock().now
            guard now - state.lastShown >= .milliseconds(100) else { return }
            state.lastShown = now
            state.isOnScreen = true
            terminal.write("\r\u{1B}[K\(state.awards) badge pages…")
        }
    }

    func clear() {
        state.withLock { state in
            if state.isOnScreen { terminal.write("\r\u{1B}[K") }
            state.isOnScreen = false
        }
    }
}
