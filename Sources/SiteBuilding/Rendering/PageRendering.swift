import CatalogModel
import Diagnostics
import Foundation
import OutputWriting

/// Renders the catalog's pages in parallel, checks them against each other, and hands them to the writer.
struct PageRendering: Sendable {
    /// Pages a task; small enough that cores share the work evenly, large enough that tasks cost nothing.
    private static let batchSize = 16

    let plan: SitePlan
    /// Told how many more pages that people read are rendered; called from several tasks.
    let progress: @Sendable (Int) -> Void

    /// A page's bytes with what the checks need of them.
    struct Rendered: Sendable {
        let page: PlannedPage
        let bytes: [UInt8]
        let scan: HTMLScan
    }

    /// Every page, in the order of the plan.
    func render() async -> [Rendered] {
        let starts = Array(stride(from: 0, to: plan.pages.count, by: Self.batchSize))
        return await withTaskGroup(of: (Int, [Rendered]).self) { group in
            for start in starts {
                group.addTask {
                    let pages = plan.pages[start..<min(start + Self.batchSize, plan.pages.count)]
                    let rendered = pages.map(render)
                    progress(rendered.count { $0.page.isPage })
                    return (start, rendered)
                }
            }
            var parts: [Int: [Rendered]] = [:]
            for await (start, rendered) in group { parts[start] = rendered }
            return starts.flatMap { parts[$0] ?? [] }
        }
    }

    private func render(_ page: PlannedPage) -> Rendered {
        let bytes = page.render()
        return Rendered(page: page, bytes: bytes, scan: page.isPage ? HTMLScan(bytes) : HTMLScan([]))
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

    /// Stages every page and every file that is published as it is.
    func stage(_ rendered: [Rendered], to output: SiteOutput, log: inout DiagnosticLog) {
        do {
            for page in rendered {
                if let path = page.page.address.outputPath { try output.stage(path, page.bytes) }
            }
            for copy in plan.copies {
                guard let path = copy.address.outputPath, let data = FileManager.default.contents(atPath: copy.file)
                else {
                    log.add(SiteProblem.unreadableCopy(copy.address.description), at: .nowhere)
                    continue
                }
                try output.stage(path, Array(data))
            }
        } catch {
            log.add(error, at: .nowhere)
        }
    }
}
