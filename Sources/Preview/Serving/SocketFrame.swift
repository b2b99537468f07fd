/// A piece of what is said over a WebSocket: RFC 6455, section 5.2.
struct SocketFrame: Sendable, Equatable {
    enum Kind: UInt8 {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10
    }

    /// More than a browser has to say here.
    static let limit = 1 << 20

    let kind: Kind
    var isLast = true
    let payload: [UInt8]

    /// As a server sends it.
    var bytes: [UInt8] {
        let count = payload.count
        let length: [UInt8] =
            switch count {
            case ..<126: [UInt8(count)]
            case ...0xFFFF: [126] + Self.bigEndian(count, bytes: 2)
            default: [127] + Self.bigEndian(count, bytes: 8)
            }
        return [(isLast ? 0x80 : 0) | kind.rawValue] + length + payload
    }

    private static func bigEndian(_ number: Int, bytes: Int) -> [UInt8] {
        (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
