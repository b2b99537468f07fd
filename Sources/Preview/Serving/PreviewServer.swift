import FlyingFox
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
    package let port: UInt16
    private let server: HTTPServer

    /// - Parameters:
    ///   - live: what to serve.
    ///   - port: one that is free.
    /// - Throws: where the address cannot be formed.
    package init(_ live: LivePreview, port: FreePort) throws(PreviewProblem) {
        self.port = port.number
        do {
            server = HTTPServer(
                address: try FreePort.address(port.number), logger: .disabled, handler: PreviewHandler(live))
        } catch {
            throw .cannotListen(port: port.number, reason: "\(error)")
        }
    }

    /// Serves until the task is cancelled.
    ///
    /// - Throws: where it cannot, or cannot any more.
    package func run() async throws(PreviewProblem) {
        do {
            try await server.run()
        } catch {
            if Task.isCancelled { return }
            throw FreePort.problem(error, port: port)
        }
    }

    /// Waits until requests are answered.
    package func waitUntilListening() async throws {
        try await server.waitUntilListening(timeout: 30)
    }
}
