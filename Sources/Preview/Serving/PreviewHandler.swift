import FlyingFox
import Foundation

/// Answers requests for a site as a static host would, with a little script in every page.
struct PreviewHandler: HTTPHandler {
    let live: LivePreview
    private let sockets: WebSocketHTTPHandler

    init(_ live: LivePreview) {
        self.live = live
        sockets = WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: LiveSocket(live: live)))
    }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let host = LocalHost(request.headers[.host]) else {
            return plain(.misdirectedRequest, "This preview answers to 127.0.0.1 and localhost only.\n")
        }
        guard [.GET, .HEAD].contains(request.method) else {
            return plain(.methodNotAllowed, "This preview can only be read.\n", [HTTPHeader("Allow"): "GET, HEAD"])
        }
        var response = try await answer(request, at: host)
        if request.method == .HEAD, case .httpBody(let body) = response.payload {
            response.headers[.contentLength] = String(body.count ?? 0)
            response.payload = .httpBody(HTTPBodySequence())
        }
        return response
    }

    private func answer(_ request: HTTPRequest, at host: LocalHost) async throws -> HTTPResponse {
        let path = request.target.path()
        if path == PreviewAssets.socket {
            // A page of another site may open a socket to any address, but not without saying from where.
            guard request.headers[HTTPHeader("Origin")] == host.origin else {
                return plain(.forbidden, "This preview talks to its own pages only.\n")
            }
            return try await sockets.handleRequest(request)
        }
        if let bytes = PreviewAssets.file(at: path) {
            return file(bytes, type: MediaTypes.type(ofName: path))
        }
        let (site, build) = await live.current
        guard let site else {
            return page(PreviewAssets.waitingPage, .serviceUnavailable, of: build, at: host)
        }
        switch PreviewPath(path, in: site) {
        case .elsewhere(let path): return plain(.temporaryRedirect, "", [.location: path])
        case .nothing: return page(site.missingPage ?? [], .notFound, of: build, at: host)
        case .file(let name):
            guard let bytes = site.file(at: name) else { return plain(.notFound, "") }
            let type = MediaTypes(headers: site.file(at: "_headers")).type(of: path, file: name)
            return type.hasPrefix("text/html") ? page(bytes, .ok, of: build, at: host) : file(bytes, type: type)
        }
    }

    private func page(
        _ bytes: [UInt8], _ status: HTTPStatusCode, of build: String, at host: LocalHost
    ) -> HTTPResponse {
        file(PreviewPage(bytes, of: build, at: host).bytes, type: MediaTypes.type(ofName: ".html"), status)
    }

    private func plain(
        _ status: HTTPStatusCode, _ text: String, _ headers: [HTTPHeader: String] = [:]
    ) -> HTTPResponse {
        var response = file(Array(text.utf8), type: MediaTypes.type(ofName: ".txt"), status)
        for (name, value) in headers { response.headers[name] = value }
        return response
    }

    private func file(_ bytes: [UInt8], type: String, _ status: HTTPStatusCode = .ok) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [
                .contentType: type, .cacheControl: "no-cache", HTTPHeader("X-Content-Type-Options"): "nosniff",
                HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
            ],
            body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 17))
    }
}
