import FlyingSocks

/// Reads what comes over a connection, in the pieces that it is made of.
struct ConnectionReader: Sendable {
    /// Why nothing more can be read.
    enum Fault: Error {
        case malformed
        case ended
    }

    /// More than any browser sends before the empty line.
    private static let headLimit = 64 << 10
    private static let emptyLine = Array("\r\n\r\n".utf8)

    private let socket: AsyncSocket
    /// What has come and not been taken.
    private var rest: [UInt8] = []

    init(_ socket: AsyncSocket) {
        self.socket = socket
    }

    /// The next request.
    mutating func head() async throws -> HTTPRequestHead {
        while true {
            if let end = rest.firstRange(of: Self.emptyLine) {
                guard let head = HTTPRequestHead(Array(rest[..<end.lowerBound])) else { throw Fault.malformed }
                rest.removeSubrange(..<end.upperBound)
                return head
            }
            guard rest.count < Self.headLimit else { throw Fault.malformed }
            try await readMore()
        }
    }

    /// The next piece of a WebSocket, which a browser always masks.
    mutating func frame() async throws -> SocketFrame {
        let start = try await take(2)
        guard let kind = SocketFrame.Kind(rawValue: start[0] & 0x0F), start[1] & 0x80 != 0 else {
            throw Fault.malformed
        }
        var count = Int(start[1] & 0x7F)
        if count >= 126 {
            count = try await take(count == 126 ? 2 : 8).reduce(0) { ($0 & 0xFF_FFFF_FFFF) << 8 | Int($1) }
        }
        guard count <= SocketFrame.limit else { throw Fault.malformed }
        let mask = try await take(4)
        let payload = try await take(count).enumerated().map { $1 ^ mask[$0 & 3] }
        return SocketFrame(kind: kind, isLast: start[0] & 0x80 != 0, payload: payload)
    }

    private mutating func take(_ count: Int) async throws -> [UInt8] {
        while rest.count < count { try await readMore() }
        let taken = Array(rest[..<count])
        rest.removeSubrange(..<count)
        return taken
    }

    private mutating func readMore() async throws {
        let bytes = try await socket.read(atMost: 4096)
        guard !bytes.isEmpty else { throw Fault.ended }
        rest += bytes
    }
}
