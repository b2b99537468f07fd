import FlyingSocks

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A port of this machine that was free and is now the program's: whoever connects waits to be served.
package struct FreePort: Sendable {
    /// The one that is taken where nobody asks for another.
    package static let standard: UInt16 = 8000
    /// How many ports after a taken one are tried.
    private static let reach: UInt16 = 20

    package let number: UInt16
    let socket: Socket

    /// A port that was asked for.
    ///
    /// - Parameter number: 0 for any that is free.
    /// - Throws: where it is taken, with one that is free, or is not for this user.
    package init(_ number: UInt16) throws(PreviewProblem) {
        do {
            (socket, self.number) = try Self.listen(number)
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

    /// Another one that is free now.
    private static func first(after port: UInt16) -> UInt16? {
        let last = UInt16(clamping: Int(port) + Int(reach))
        return ((port...last).dropFirst() + [0]).lazy.compactMap { candidate in
            guard let (socket, number) = try? listen(candidate) else { return nil }
            try? socket.close()
            return number
        }.first
    }

    private static func listen(_ port: UInt16) throws -> (Socket, UInt16) {
        let socket = try Socket(domain: Int32(AF_INET))
        do {
            // Else a port would be taken for a minute after each run.
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
            try socket.listen()
            guard case .ip4(_, let number) = try socket.sockname() else { throw SocketError.unsupportedAddress }
            return (socket, number)
        } catch {
            try? socket.close()
            throw error
        }
    }
}
