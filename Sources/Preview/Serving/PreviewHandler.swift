/// Answers requests for a site as a static host would, with a little script in every page.
struct PreviewHandler {
    /// What becomes of a request.
    enum Reply {
        case answer(HTTPAnswer)
        /// The connection goes on as a socket.
        case socket(SocketHandshake, at: LocalHost)
    }

    let live: LivePreview

    func reply(to head: HTTPRequestHead) async -> Reply {
        guard let host = LocalHost(head["host"]) else {
            return .answer(HTTPAnswer("This preview answers to 127.0.0.1 and localhost only.\n", .misdirected))
        }
        guard ["GET", "HEAD"].contains(head.method) else {
            let answer = HTTPAnswer("This preview can only be read.\n", .notAllowed, adding: ("Allow", "GET, HEAD"))
            return .answer(answer)
        }
        if head.path == PreviewAssets.socket { return socket(head, at: host) }
        var answer = await answer(head.path, at: host)
        answer.isHeadOnly = head.method == "HEAD"
        return .answer(answer)
    }

    private func socket(_ head: HTTPRequestHead, at host: LocalHost) -> Reply {
        // A page of another site may open a socket to any address, but not without saying from where.
        guard head["origin"] == host.origin else {
            return .answer(HTTPAnswer("This preview talks to its own pages only.\n", .forbidden))
        }
        guard let handshake = SocketHandshake(head) else {
            return .answer(HTTPAnswer("This is no socket.\n", .malformed))
        }
        return .socket(handshake, at: host)
    }

    private func answer(_ path: String, at host: LocalHost) async -> HTTPAnswer {
        if path.hasPrefix(PreviewAssets.folder), let bytes = PreviewAssets.file(at: path) {
            return HTTPAnswer(bytes, type: MediaTypes.type(ofName: path))
        }
        let (site, build) = await live.current
        guard let site else { return page(PreviewAssets.waitingPage, .unavailable, of: build, at: host) }
        switch PreviewPath(path, in: site) {
        case .elsewhere(let path): return HTTPAnswer("", .elsewhere, adding: ("Location", path))
        case .nothing: return page(site.missingPage ?? [], .notFound, of: build, at: host)
        case .file(let name):
            guard let bytes = site.file(at: name) else { return HTTPAnswer("", .notFound) }
            let type = MediaTypes(headers: site.file(at: "_headers")).type(of: path, file: name)
            return type.hasPrefix("text/html") ? page(bytes, .ok, of: build, at: host) : HTTPAnswer(bytes, type: type)
        }
    }

    private func page(
        _ bytes: [UInt8], _ status: HTTPAnswer.Status, of build: String, at host: LocalHost
    ) -> HTTPAnswer {
        let page = PreviewPage(bytes, of: build, at: host)
        return HTTPAnswer(page.bytes, type: MediaTypes.type(ofName: ".html"), status)
    }
}
