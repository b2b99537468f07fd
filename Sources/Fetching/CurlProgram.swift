import Foundation
import Verifying

/// The `curl` of this machine, and how it is asked.
struct CurlProgram: Sendable {
    private let file: URL
    private let limits: FetchLimits

    /// - Returns: nil where none of the folders has it.
    init?(searchPath: String, limits: FetchLimits) {
        let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
        let files = folders.map { URL(filePath: String($0)).appending(path: "curl") }
        guard let file = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            return nil
        }
        self.file = file
        self.limits = limits
    }

    func fetch(_ address: WebAddress) async -> Result<FetchedDocument, FetchFailure> {
        let run: Run
        do {
            run = try await self.run(arguments(for: address))
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

    // MARK: Running it

    private struct Run: Sendable {
        let status: Int32
        /// At most one byte more than the limit.
        let output: [UInt8]
        let report: [UInt8]
    }

    /// The most of a report: a server can lead to an address of any length.
    private static let reportLimit = 1 << 16

    private func run(_ arguments: [String]) async throws -> Run {
        let process = Process()
        process.executableURL = file
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let (output, report) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = report
        try process.run()
        async let reported = Self.read(report, atMost: Self.reportLimit)
        let bytes = await Self.read(output, atMost: limits.size + 1)
        // Whoever sends more than is read is not waited for.
        if bytes.count > limits.size { process.terminate() }
        let reportBytes = await reported
        return await withCheckedContinuation { ended in
            DispatchQueue.global().async {
                process.waitUntilExit()
                ended.resume(returning: Run(status: process.terminationStatus, output: bytes, report: reportBytes))
            }
        }
    }

    /// Reads on a thread that may wait.
    private static func read(_ pipe: Pipe, atMost limit: Int) async -> [UInt8] {
        let handle = pipe.fileHandleForReading
        return await withCheckedContinuation { read in
            DispatchQueue.global().async {
                var bytes: [UInt8] = []
                while bytes.count < limit, let next = try? handle.read(upToCount: min(limit - bytes.count, 1 << 16)),
                    !next.isEmpty
                {
                    bytes += next
                }
                try? handle.close()
                read.resume(returning: bytes)
            }
        }
    }
}
