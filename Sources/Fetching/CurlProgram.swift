import SystemPrograms
import Verifying

/// The `curl` of this machine, and how it is asked.
struct CurlProgram: Sendable {
    private let program: SystemProgram
    private let limits: FetchLimits

    /// - Returns: nil where none of the folders has it.
    init?(searchPath: String, limits: FetchLimits) {
        guard let program = SystemProgram("curl", searchPath: searchPath) else { return nil }
        self.program = program
        self.limits = limits
    }

    func fetch(_ address: WebAddress) async -> Result<FetchedDocument, FetchFailure> {
        let run: SystemProgram.Run
        do {
            run = try await program.run(arguments(for: address), outputLimit: limits.size)
        } catch {
            return .failure(.missingProgram("curl"))
        }
        if run.output.count > limits.size { return .failure(.tooLarge(limit: limits.size)) }
        let answer = CurlAnswer(run.report)
        guard run.status == 0, let answer else { return .failure(failure(run.status)) }
        guard WebAddress(answer.finalAddress) != nil else {
            return .failure(.refusedRedirect(answer.finalAddress))
        }
        switch answer.status {
        case 200:
            let isDirect = answer.finalAddress == address.text
            let origin = isDirect ? address.text : "\(address.text), which leads to \(answer.finalAddress)"
            return .success(FetchedDocument(bytes: run.output, origin: origin))
        case 404: return .failure(.notFound(address.text))
        case 410: return .failure(.gone)
        default: return .failure(.status(answer.status))
        }
    }

    /// `WebAddress` has no characters that `curl` would read anything into; the options say so once more.
    private func arguments(for address: WebAddress) -> [String] {
        let protocols = address.isLocal ? "=http,https" : "=https"
        return [
            // The user's own configuration could say anything.
            "--disable", "--silent", "--globoff", "--disallow-username-in-url", "--noproxy", "localhost,127.0.0.1",
            "--proto", protocols, "--proto-redir", protocols, "--location", "--max-redirs", String(limits.redirects),
            "--max-time", String(limits.seconds), "--max-filesize", String(limits.size),
            "--header", "Accept: application/ld+json, application/json;q=0.9, */*;q=0.1",
            "--write-out", CurlAnswer.request, "--url", address.text,
        ]
    }

    /// The exit codes of <https://curl.se/docs/manpage.html#EXIT>.
    private func failure(_ status: Int32) -> FetchFailure {
        switch status {
        case 6: .hostNotFound
        case 7, 52, 55, 56: .noConnection
        case 28: .timedOut(seconds: limits.seconds)
        case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: .insecure
        case 47: .tooManyRedirects
        case 63: .tooLarge(limit: limits.size)
        case 1: .refusedRedirect(nil)
        default: .programFailed("curl", status: Int(status))
        }
    }
}
