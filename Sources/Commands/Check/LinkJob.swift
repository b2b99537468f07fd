import CatalogModel
import Diagnostics
import Fetching
import Foundation
import SiteBuilding

/// The work of `rosette check --external`: asks other sites for what pages link to.
struct LinkJob: Sendable {
    /// Beside what builds keep, in the source folder.
    private static let memory = ".rosette/links.json"

    let source: String
    let today: CalendarDate
    let progress: @Sendable () -> Void

    /// Asks for each address once, and reports what is not there at every place where it is written.
    func check(_ links: [OutsideLink], log: inout DiagnosticLog) async {
        guard !links.isEmpty else { return }
        let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let userAgent = "Rosette/\(ProgramIdentity.version) (checks links)"
        guard let transport = CurlLinks(searchPath: searchPath, userAgent: userAgent) else {
            log.add(LinkProblem.noProgram, at: .nowhere)
            return
        }
        let file = URL(filePath: "\(source)/\(Self.memory)")
        let known = (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
        var memory = LinkMemory(reading: known, today: today)
        let addresses = Set(links.map(\.address))
        let asked = addresses.filter { !memory.isKnownAlive($0) }
        let answers = await LinkVisits(transport: transport).answers(for: Array(asked), progress: progress)
        for link in links {
            guard let answer = answers[link.address], let problem = LinkProblem(link.address, answer) else { continue }
            log.add(problem, at: link.place)
        }
        memory.note(answers)
        memory.keep(only: addresses)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(memory.bytes).write(to: file, options: .atomic)
        } catch {
            log.add(LinkProblem.notKept(Self.memory), at: .nowhere)
        }
    }
}
