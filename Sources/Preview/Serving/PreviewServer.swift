import FlyingSocks

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Serves a preview to the browsers of this machine, and to nobody else.
package struct PreviewServer: Sendable {
    /// What passes when others have closed their files.
    private static let passing = [ECONNABORTED, EMFILE, ENFILE, EINTR, ENOBUFS, ENOMEM]

    private let live: LivePreview
    private let port: FreePort

    /// - Parameters:
    ///   - live: what to serve.
    ///   - port: where.
    package init(_ live: LivePreview, at port: FreePort) {
        self.live = live
        self.port = port
    }

    /// Serves until the task is cancelled.
    ///
    /// - Throws: where it cannot any more.
    package func run() async throws(PreviewProblem) {
        do {
            let pool = SocketPool.make()
            try await pool.prepare()
            let listener = try AsyncSocket(socket: port.socket, pool: pool)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await pool.run() }
                group.addTask { try await accept(at: listener) }
                try await group.next()
            }
        } catch {
            if Task.isCancelled { return }
            throw FreePort.problem(error, port: port.number)
        }
    }

    private func accept(at listener: AsyncSocket) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                do {
                    let socket = try await listener.accept()
                    try? socket.socket.setValue(
                        true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
                    group.addTask { await PreviewConnection(socket: socket, live: live).serve() }
                } catch SocketError.failed(_, let number, _) where Self.passing.contains(number) {
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
        }
    }
}
