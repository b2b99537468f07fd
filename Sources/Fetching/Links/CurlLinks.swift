import SystemPrograms

/// Asks for addresses with the `curl` of this machine, and takes nothing but the answer's head.
package struct CurlLinks: LinkTransport {
    private static let headLimit = 1 << 18
    private static let bodyLimit = 5_000_000

    private let program: SystemProgram
    private let userAgent: String
    private let seconds: Int

    /// Looks for `curl`; nil where there is none.
    ///
    /// - Parameters:
    ///   - searchPath: the folders that may hold `curl`, as `PATH` lists them.
    ///   - userAgent: who asks.
    ///   - seconds: until an address counts as not answering.
    package init?(searchPath: String, userAgent: String, seconds: Int = 20) {
        guard let program = SystemProgram("curl", searchPath: searchPath) else { return nil }
        self.program = program
        self.userAgent = userAgent
        self.seconds = seconds
    }

    package func reply(to address: String, method: LinkMethod) async -> LinkReply {
        let run: SystemProgram.Run
        do {
            run = try await program.run(arguments(for: address, method: method), outputLimit: Self.headLimit)
        } catch {
            return LinkReply(.silence(.failed))
        }
        // A page may be longer than is read of it: what counts is that it was given.
        if let answer = CurlAnswer(run.report), answer.status > 0, run.status != 47 {
            return LinkReply(.status(answer.status), retryAfter: Self.retryAfter(in: run.output))
        }
        return LinkReply(.silence(silence(run.status)))
    }

    private func arguments(for address: String, method: LinkMethod) -> [String] {
        var arguments = [
            // The user's own configuration could say anything.
            "--disable", "--silent", "--globoff", "--disallow-username-in-url", "--noproxy", "localhost,127.0.0.1",
            "--proto", "=http,https",
            "--proto-redir", "=http,https", "--location", "--max-redirs", "10", "--max-time", String(seconds),
            "--max-filesize", String(Self.bodyLimit), "--user-agent", userAgent, "--header", "Accept: */*",
            "--dump-header", "-", "--output", "/dev/null", "--write-out", CurlAnswer.request,
        ]
        if method == .head { arguments.append("--head") }
        return arguments + ["--url", Self.plain(address)]
    }

    /// The `Retry-After` of the last answer, after those that led on.
    private static func retryAfter(in head: [UInt8]) -> String? {
        var found: String?
        for line in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline) {
            if line.hasPrefix("HTTP/") { found = nil }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "retry-after" else { continue }
            found = parts[1].split(separator: " ").joined(separator: " ")
        }
        return found
    }

    /// The address without the place on the page, and with all that an address cannot hold in hexadecimal; a host in another
    /// script is left to `curl`.
    private static func plain(_ address: String) -> String {
        let whole = address.prefix { $0 != "#" }
        guard let scheme = whole.firstRange(of: "://") else { return String(whole) }
        let rest = whole[scheme.upperBound...]
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest.dropFirst(host.count).utf8.map { byte in
            guard byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte) else {
                return String(UnicodeScalar(byte))
            }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return whole[..<scheme.upperBound] + host + path.joined()
    }

    /// The exit codes of <https://curl.se/docs/manpage.html#EXIT>.
    private func silence(_ status: Int32) -> LinkReply.Silence {
        switch status {
        case 6: .hostNotFound
        case 7, 52, 55, 56: .noConnection
        case 28: .timedOut(seconds: seconds)
        case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: .insecure
        case 47: .endless
        default: .failed
        }
    }
}
