import FlyingFox

/// The socket between a page in a browser and the preview: the page says what it shows, and is told what changes.
struct LiveSocket: WSMessageHandler {
    let live: LivePreview

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let (messages, sending) = AsyncStream.makeStream(of: WSMessage.self)
        let viewer = await live.join { sending.yield(.text($0)) }
        Task { [live] in
            for await message in client {
                guard case .text(let text) = message, let report = ViewerReport(text) else { continue }
                await live.take(report, of: viewer)
            }
            await live.leave(viewer)
            sending.finish()
        }
        return messages
    }
}
