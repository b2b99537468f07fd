import FlyingSocks
import Foundation

/// One connection of a browser, from its first request to its end.
struct PreviewConnection: Sendable {
    let socket: AsyncSocket
    let live: LivePreview

    /// Answers until nothing more comes.
    func serve() async {
        // The browser may be gone at any time, which is no reason to say anything.
        try? await answerAll()
        try? socket.close()
    }

    private func answerAll() async throws {
        var reader = ConnectionReader(socket)
        while true {
            let head: HTTPRequestHead
            do {
                head = try await reader.head()
            } catch ConnectionReader.Fault.malformed {
                return try await send(
                    HTTPAnswer("This is no request that can be answered.\n", .malformed), closing: true)
            }
            switch await PreviewHandler(live: live).reply(to: head) {
            case .answer(let answer):
                let isLast = head.hasBody || head.has("close", in: "connection")
                try await send(answer, closing: isLast)
                if isLast { return }
            case .socket(let handshake, let host):
                try await send(HTTPAnswer(accepting: handshake), closing: false)
                return await talk(reader, at: host)
            }
        }
    }

    private func send(_ answer: HTTPAnswer, closing: Bool) async throws {
        try await socket.write(Data(answer.bytes(closing: closing)))
    }

    /// Lets a page say what it shows, and tells it what changes.
    private func talk(_ reader: ConnectionReader, at host: LocalHost) async {
        let (frames, sending) = AsyncStream.makeStream(of: SocketFrame.self)
        let viewer = await live.join(at: host) { sending.yield(SocketFrame(kind: .text, payload: Array($0.utf8))) }
        await withTaskGroup(of: Void.self) { group in
            // One task writes, so that no two pieces mix.
            group.addTask {
                for await frame in frames {
                    guard (try? await socket.write(Data(frame.bytes))) != nil, frame.kind != .close else { return }
                }
            }
            group.addTask {
                try? await hear(reader, of: viewer) { sending.yield($0) }
                sending.finish()
            }
            // The one that ends first leaves the other nothing to do.
            await group.next()
            group.cancelAll()
        }
        await live.leave(viewer)
    }

    private func hear(
        _ reader: ConnectionReader, of viewer: Int, answer: @Sendable (SocketFrame) -> Void
    ) async throws {
        var reader = reader
        var message: [UInt8] = []
        while true {
            let frame = try await reader.frame()
            switch frame.kind {
            case .ping: answer(SocketFrame(kind: .pong, payload: frame.payload))
            case .pong: break
            case .close: return answer(SocketFrame(kind: .close, payload: Array(frame.payload.prefix(2))))
            case .text, .binary, .continuation:
                message = (frame.kind == .continuation ? message : []) + frame.payload
                guard message.count <= SocketFrame.limit else { return }
                guard frame.isLast, let report = ViewerReport(String(decoding: message, as: UTF8.self)) else { break }
                await live.take(report, of: viewer)
            }
        }
    }
}
