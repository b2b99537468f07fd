import Synchronization

/// Measures a build for whoever asks; costs nothing where nobody does.
///
/// The clock is handed in: nothing below the commands reads one.
package final class Stopwatch: Sendable {
    private let now: (@Sendable () -> Duration)?
    private let state = Mutex(BuildTimings())

    /// - Parameter now: the time since a moment of the caller's choice; nil where nothing is to be measured.
    package init(now: (@Sendable () -> Duration)? = nil) {
        self.now = now
    }

    /// What was measured so far.
    package var timings: BuildTimings { state.withLock { $0 } }

    func measure<Result>(_ phase: BuildPhase, _ work: () throws -> Result) rethrows -> Result {
        guard let now else { return try work() }
        let start = now()
        defer { state.withLock { $0.add(phase, now() - start) } }
        return try work()
    }

    func measure<Result>(
        _ phase: BuildPhase, isolation: isolated (any Actor)? = #isolation, _ work: () async -> Result
    ) async -> Result {
        guard let now else { return await work() }
        let start = now()
        let result = await work()
        state.withLock { $0.add(phase, now() - start) }
        return result
    }

    /// Measures the rendering of one file, or of all files of one badge.
    func measure<Result>(template: String, path: @autoclosure () -> String, _ work: () -> Result) -> Result {
        guard let now else { return work() }
        let start = now()
        let result = work()
        let time = now() - start
        let path = path()
        state.withLock { $0.add(template: template, path: path, time) }
        return result
    }

    func countBadges(made: Int = 0, kept: Int = 0) {
        guard now != nil else { return }
        state.withLock { $0.addBadges(made: made, kept: kept) }
    }
}
