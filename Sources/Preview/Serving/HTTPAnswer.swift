/// What a browser is answered: RFC 9112, section 4.
struct HTTPAnswer: Sendable {
    /// The codes that a preview answers with.
    enum Status: String {
        case switching = "101 Switching Protocols"
        case ok = "200 OK"
        case elsewhere = "307 Temporary Redirect"
        case malformed = "400 Bad Request"
        case forbidden = "403 Forbidden"
        case notFound = "404 Not Found"
        case notAllowed = "405 Method Not Allowed"
        case misdirected = "421 Misdirected Request"
        case unavailable = "503 Service Unavailable"
    }

    let status: Status
    private(set) var headers: [(name: String, value: String)]
    private(set) var body: [UInt8]
    /// Whether only its head is sent.
    var isHeadOnly = false

    /// - Parameters:
    ///   - bytes: the body.
    ///   - type: its content type.
    ///   - status: how it is.
    init(_ bytes: [UInt8], type: String, _ status: Status = .ok) {
        self.status = status
        body = bytes
        headers = [
            ("Content-Type", type), ("Content-Length", String(bytes.count)), ("Cache-Control", "no-cache"),
            ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
    }

    /// A line for people.
    init(_ text: String, _ status: Status, adding header: (name: String, value: String)? = nil) {
        self.init(Array(text.utf8), type: MediaTypes.type(ofName: ".txt"), status)
        if let header { headers.append(header) }
    }

    /// The beginning of a socket.
    init(accepting handshake: SocketHandshake) {
        status = .switching
        headers = [
            ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", handshake.acceptance),
        ]
        body = []
    }

    /// All of it, to be sent in one piece.
    func bytes(closing: Bool) -> [UInt8] {
        var text = "HTTP/1.1 \(status.rawValue)\r\n"
        for header in headers { text += "\(header.name): \(header.value)\r\n" }
        if closing { text += "Connection: close\r\n" }
        return Array((text + "\r\n").utf8) + (isHeadOnly ? [] : body)
    }
}
