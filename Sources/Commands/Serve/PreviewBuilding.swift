import Diagnostics
import Foundation
import Preview
import SiteBuilding

/// Builds for a preview, once and then after each change, and says so.
struct PreviewBuilding {
    let source: String
    let live: LivePreview
    let watch: SourceWatch
    private let clock = ContinuousClock()
    private let caches = DraftCaches()

    init(source: String, live: LivePreview, watch: SourceWatch) {
        self.source = source
        self.live = live
        self.watch = watch
    }

    /// So often a build is made again before its errors are shown, because something changed while it was made.
    private static let retries = 5

    /// Goes on until there are no more signals.
    ///
    /// - Parameter welcome: called after the first build, with the path of the site.
    /// - Returns: whether there is a site to be shown, or one that could be mended.
    func run(welcome: (String) async -> Void) async -> Bool {
        var last: DraftedSite?
        var told = DiagnosticLog()
        var isWelcome = false
        var changes: Set<String> = []
        var retries = 0
        var signals = watch.signals.makeAsyncIterator()
        repeat {
            let start = clock.now
            let (log, draft) = await build(showsProgress: !isWelcome)
            if !isWelcome, log.sorted.contains(where: { $0.id == "missing-folder" }) {
                // Nobody mends what is not there: another folder was meant.
                DiagnosticReport(log, consequence: "nothing is served").print(to: .standardError)
                return false
            }
            if log.hasErrors, watch.hasChanges, retries < Self.retries {
                // Read while it was being changed: what is wrong with it may be that alone.
                retries += 1
                guard await signals.next() != nil else { return true }
                changes.formUnion(watch.takeChanges())
                continue
            }
            retries = 0
            let site = draft.map(DraftedSite.init)
            await live.show(PreviewBuild(site: site, log: log))
            let time = clock.now - start
            if !isWelcome {
                report(log)
                if let draft { say("built \(PreviewLine.parts(of: draft)) in \(PreviewLine.text(of: time))") }
                await welcome(site?.basePath ?? "/")
                isWelcome = true
            } else {
                let isSame = text(of: log) == text(of: told)
                if !isSame { report(log) }
                let line = PreviewLine(
                    changes: changes, present: changes.filter(isThere),
                    pages: last.flatMap { site?.differentPages(from: $0) }, time: time,
                    hasErrors: log.hasErrors, wasBroken: told.hasErrors)
                // To save a file as it was is no news.
                if !isSame || line.isNews { say("\(Self.now)  \(line.text)") }
            }
            last = site ?? last
            told = log
            guard await signals.next() != nil else { return true }
            changes = watch.takeChanges()
        } while !Task.isCancelled
        return true
    }

    private func build(showsProgress: Bool) async -> (DiagnosticLog, SiteDraft?) {
        let progress = ProgressLine(isWanted: showsProgress && Terminal.standardError.isInteractive)
        let builder = SiteBuilder(
            SiteBuilder.Options(source: source, output: nil, isRelease: false, program: ProgramIdentity.text),
            unfinishedRun: { [source] in UnfinishedRun.diagnostic(in: source) }, progress: { progress.advance($0) },
            caches: caches)
        return await progress.shown { await builder.draft() }
    }

    private func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(source)/\(path)") }

    private func report(_ log: DiagnosticLog) {
        DiagnosticReport(log, consequence: "the preview stays as it was").print(to: .standardError)
    }

    private func say(_ line: String) { Terminal.standardOutput.write(line + "\n") }

    private func text(of log: DiagnosticLog) -> String {
        let format = ConsoleFormat(usesColor: false)
        return log.sorted.map(format.text).joined()
    }

    /// The time of day, as clocks on walls show it.
    private static var now: String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.hour, .minute, .second], from: Date())
        return [parts.hour, parts.minute, parts.second].map { number in
            let text = String(number ?? 0)
            return text.count == 1 ? "0" + text : text
        }.joined(separator: ":")
    }
}
