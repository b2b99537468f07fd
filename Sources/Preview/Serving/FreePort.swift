import FlyingSocks

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A port of this machine that nobody listens at.
package struct FreePort: Sendable, Equatable {
    /// The one that is taken where nobody asks for another.
    package static let standard: UInt16 = 8000
    /// How many ports after a taken one are tried.
    private static let reach: UInt16 = 20

    package let number: UInt16

    /// A port that was asked for.
    ///
    /// - Parameter number: 0 for any that is free.
    /// - Throws: where it is taken, with one that is free, or is not for this user.
    package init(_ number: UInt16) throws(PreviewProblem) {
        do {
            self.number = try Self.listen(number)
        } catch {
            let problem = Self.problem(error, port: number)
            guard case .portTaken = problem else { throw problem }
            throw .portTaken(number, free: Self.first(after: number))
        }
    }

    /// The first that is free from the standard one on.
    ///
    /// - Throws: where there is none near it.
    package static func nearStandard() throws(PreviewProblem) -> FreePort {
        do {
            return try FreePort(standard)
        } catch .portTaken(_, let free?) {
            return try FreePort(free)
        }
    }

    static func address(_ port: UInt16) throws -> sockaddr_in { try .inet(ip4: "127.0.0.1", port: port) }

    static func problem(_ error: any Error, port: UInt16) -> PreviewProblem {
        guard case .failed(_, let number, let message) = error as? SocketError else {
            return .cannotListen(port: port, reason: "\(error)")
        }
        switch number {
        case EADDRINUSE: return .portTaken(port, free: nil)
        case EACCES: return .portReserved(port)
        default: return .cannotListen(port: port, reason: message)
        }
    }

    private static func first(after port: UInt16) -> UInt16? {
        let last = UInt16(clamping: Int(port) + Int(reach))
        return (port...last).dropFirst().first { (try? listen($0)) != nil } ?? (try? listen(0))
    }

    /// Listens for a moment; what a socket can do, the server can do next.
    private static func listen(_ port: UInt16) throws -> UInt16 {
        let socket = try Socket(domain: Int32(AF_INET))
        defer { try? socket.close() }
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: address(port))
        try socket.listen()
        guard case .ip4(_, let number) = try socket.sockname() else { throw SocketError.unsupportedAddress }
        return number
    }
}
