import Foundation

/// The signals by which a person or a system asks a program to end.
struct StopSignals {
    private let ended: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// From now on they do not end the program by themselves.
    init() {
        let (ended, ending) = AsyncStream.makeStream(of: Void.self)
        self.ended = ended
        sources = [SIGINT, SIGTERM].map { number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { ending.yield() }
            source.activate()
            return source
        }
    }

    /// Waits for one of them.
    func wait() async {
        for await _ in ended { return }
    }
}
