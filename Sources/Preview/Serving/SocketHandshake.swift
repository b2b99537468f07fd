import Crypto
import Foundation

/// A request to go on as a WebSocket: RFC 6455, section 4.2.
struct SocketHandshake: Sendable {
    /// What a browser expects to be answered, which only a server of sockets would.
    let acceptance: String

    private static let suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

    /// - Returns: nil for any other request.
    init?(_ head: HTTPRequestHead) {
        guard head.method == "GET", head.has("websocket", in: "upgrade"), head.has("upgrade", in: "connection"),
            head["sec-websocket-version"] == "13", let key = head["sec-websocket-key"],
            Data(base64Encoded: key)?.count == 16
        else { return nil }
        acceptance = Data(Insecure.SHA1.hash(data: Data((key + Self.suffix).utf8))).base64EncodedString()
    }
}
