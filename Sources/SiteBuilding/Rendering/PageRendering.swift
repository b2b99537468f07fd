import CatalogModel
import Diagnostics
import Foundation
import OutputWriting

/// Renders the catalog's pages in parallel, stages them, and checks them against each other.
struct PageRendering: Sendable {
    /// Pages a task; small enough that cores share the work evenly, large enough that tasks cost nothing.
    private static let batchSize = 16

    let plan: SitePlan
    /// Who takes the files; nil to check only.
    let output: (any SiteReceiver)?
    let stopwatch: Stopwatch
    /// Told how many more pages that people read are rendered; called from several tasks.
    let progress: @Sendable (Int) -> Void

    /// What is kept of a page once its bytes are staged: what the checks need.
    struct Rendered: Sendable {
        let page: PlannedPage
        let scan: HTMLScan
    }

    /// Renders and stages every page.
    ///
    /// - Parameter log: takes a problem where the output cannot be written.
    /// - Returns: what the checks need, in the order of the plan.
    func render(log: inout DiagnosticLog) async -> [Rendered] {
        let starts = Array(stride(from: 0, to: plan.pages.count, by: Self.batchSize))
        let parts = await withTaskGroup(of: (Int, [Rendered], OutputProblem?).self) { group in
            for start in starts {
                group.addTask {
                    let pages = plan.pages[start..<min(start + Self.batchSize, plan.pages.count)]
                    var problem: OutputProblem?
                    let rendered = pages.map { render($0, problem: &problem) }
                    progress(rendered.count { $0.page.isPage })
                    return (start, rendered, problem)
                }
            }
            var parts: [Int: (rendered: [Rendered], problem: OutputProblem?)] = [:]
            for await (start, rendered, problem) in group { parts[start] = (rendered, problem) }
            return starts.compactMap { parts[$0] }
        }
        // A full disk is told once, not once a page.
        if let problem = parts.compactMap(\.problem).first { log.add(problem, at: .nowhere) }
        return parts.flatMap(\.rendered)
    }

    private func render(_ page: PlannedPage, problem: inout OutputProblem?) -> Rendered {
        let bytes = stopwatch.measure(template: page.template ?? "without a template", path: page.address.path) {
            page.render()
        }
        if problem == nil, let output, let path = page.address.outputPath {
            do {
                try output.stage(path, bytes)
            } catch {
                problem = error
            }
        }
        return Rendered(page: page, scan: page.isPage ? HTMLScan(bytes) : HTMLScan([]))
    }

    func check(
        _ rendered: [Rendered], baseURL: BaseURL, anchored: [Located<LinkResolver.Place>], log: inout DiagnosticLog
    ) {
        // Texts whose links do not resolve have lost them by now; their mistakes are in the log already.
        var check = RenderedPageCheck(baseURL: baseURL)
        for page in rendered { check.add(page.page, scan: page.scan, log: &log) }
        // What content names and does not have was reported where it is named.
        check.check(published: plan.published.union(plan.missing), anchored: anchored, log: &log)
    }

    /// Stages every file that is published as it is.
    func stageCopies(log: inout DiagnosticLog) {
        // The same file at an earlier address: it is checked where it lies.
        let earlier = Set(plan.aliases.map(\.address))
        do {
            for copy in plan.copies {
                guard let path = copy.address.outputPath, let data = FileManager.default.contents(atPath: copy.file)
                else {
                    log.add(SiteProblem.unreadableCopy(copy.address.description), at: .nowhere)
                    continue
                }
                let bytes = Array(data)
                if copy.address.components.last?.hasSuffix(".svg") == true, !earlier.contains(copy.address) {
                    DrawingCheck.check(
                        bytes, at: "content/" + copy.address.components.joined(separator: "/"), log: &log)
                }
                try output?.stage(path, bytes)
            }
        } catch {
            log.add(error, at: .nowhere)
        }
    }
}
