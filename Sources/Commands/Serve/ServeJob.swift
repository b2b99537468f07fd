import Diagnostics
import Foundation
import Preview
import SiteBuilding

/// The work of `rosette serve`: builds, serves, and builds again whenever the source changes, until it is told to end.
struct ServeJob: Sendable {
    let source: String
    /// Nil for one that is free.
    let port: UInt16?
    let opensBrowser: Bool

    /// - Returns: whether there was a site, and it came to an end because it was told to.
    func run() async -> Bool {
        do throws(PreviewProblem) {
            let isAsked = port != nil
            let free = if let port { try FreePort(port) } else { try FreePort.nearStandard() }
            if !isAsked, free.number != FreePort.standard {
                say("port \(FreePort.standard) is taken; this is port \(free.number)")
            }
            return try await serve(at: free)
        } catch {
            tell(error)
            return false
        }
    }

    private func serve(at port: FreePort) async throws(PreviewProblem) -> Bool {
        let live = LivePreview(run: Self.nameOfRun)
        let server = PreviewServer(live, at: port)
        // From before the first build, so that what is saved meanwhile is built, too.
        let watch = SourceWatch(source, folders: ["content", "templates"], ignoring: Self.isLeftover)
        if let problem = watch.problem { tell(problem) }
        let result = await withTaskGroup(of: Result<Bool, PreviewProblem>.self) { group in
            group.addTask {
                do throws(PreviewProblem) {
                    try await server.run()
                    return .success(true)
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                let building = PreviewBuilding(source: source, live: live, watch: watch)
                return .success(await building.run { welcome(port: port.number, path: $0) })
            }
            group.addTask {
                await StopSignals().wait()
                return .success(true)
            }
            let first = await group.next() ?? .success(true)
            watch.stop()
            group.cancelAll()
            return first
        }
        return try result.get()
    }

    /// Says where the site is; opens it where that is wanted.
    private func welcome(port: UInt16, path: String) {
        let address = "http://127.0.0.1:\(port)\(path)"
        say("the site is at \(address) until you press Control-C")
        guard opensBrowser else { return }
        // Some systems keep the program that was asked until the browser is closed.
        Task {
            let isOpen = await Browser.open(address)
            if !isOpen { tell(.noBrowser(address)) }
        }
    }

    private func say(_ line: String) { Terminal.standardOutput.write(line + "\n") }

    private func tell(_ problem: PreviewProblem) {
        let text = ConsoleFormat(usesColor: Terminal.standardError.showsColor)
            .text(of: Diagnostic(problem, at: .nowhere))
        Terminal.standardError.write(text)
    }

    /// Whether a path is of a file that no build reads.
    ///
    /// In the registry, hidden files say that a run of a command is not over.
    private static func isLeftover(_ path: String) -> Bool {
        !path.hasPrefix("content/registry/")
            && path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }

    /// The time and the process, which no other run has in common.
    private static var nameOfRun: String {
        "\(UInt64(Date().timeIntervalSince1970 * 1000))x\(ProcessInfo.processInfo.processIdentifier)"
    }
}
