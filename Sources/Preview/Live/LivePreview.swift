import JSONText

/// What may be looked at now, and the browsers that look at it.
///
/// It shows the last site that could be built. A build that fails leaves it as it is and is told of beside it.
package actor LivePreview {
    /// A browser that shows a page.
    private struct Viewer {
        var report: ViewerReport?
        let host: LocalHost
        let send: @Sendable (String) -> Void
    }

    /// Another text for each run of the program: a page of an earlier run is out of date, whatever it shows.
    private let run: String
    private var number = 0
    private var site: (any PreviewedSite)?
    private var problems = ProblemNotice.none
    private var viewers: [Int: Viewer] = [:]
    private var lastViewer = 0

    /// - Parameter run: a text that no other run has, of letters and digits.
    package init(run: String) {
        self.run = run
    }

    /// What to answer with, and the name of its build.
    var current: (site: (any PreviewedSite)?, build: String) { (site, build) }

    private var build: String { "\(run)-\(number)" }

    /// Shows what was built, and tells every browser what it means for its page.
    package func show(_ made: PreviewBuild) {
        problems = ProblemNotice(made.log)
        guard let new = made.site else { return tell { _ in .nothing } }
        var comparison = site.map { SiteComparison(from: $0, to: new) }
        site = new
        number += 1
        tell { report in comparison?.change(of: report.page, files: report.files) ?? .all }
    }

    private func tell(_ change: (ViewerReport) -> SiteComparison.Change) {
        for viewer in viewers.values {
            guard let report = viewer.report else { continue }
            viewer.send(message(change(report), page: report.page, at: viewer.host))
        }
    }

    private func message(_ change: SiteComparison.Change, page path: String, at host: LocalHost) -> String {
        var members: [JSONOutput.Member] = [.init("build", .string(build)), .init("problems", problems.json)]
        switch change {
        case .nothing: members.append(.init("change", "nothing"))
        case .all: members.append(.init("change", "all"))
        case .page:
            let page = site.flatMap { PreviewPath(path, in: $0).page(in: $0) }
            members.append(.init("change", page == nil ? "all" : "page"))
            if let page {
                let served = PreviewPage(page, of: build, at: host).bytes
                members.append(.init("page", .string(String(decoding: served, as: UTF8.self))))
            }
        case .styles(let from, let to):
            members.append(.init("change", "styles"))
            members.append(.init("folders", .strings([from, to])))
        }
        return String(decoding: JSONWriter().bytes(of: .object(members)), as: UTF8.self)
    }

    /// Takes a browser in, which then says what it shows.
    ///
    /// - Parameters:
    ///   - host: what it calls this machine.
    ///   - send: takes messages to it.
    /// - Returns: the number that it is known by.
    func join(at host: LocalHost, _ send: @escaping @Sendable (String) -> Void) -> Int {
        lastViewer += 1
        viewers[lastViewer] = Viewer(report: nil, host: host, send: send)
        return lastViewer
    }

    func leave(_ number: Int) { viewers[number] = nil }

    /// Takes in what a browser shows.
    ///
    /// It is told at first whether that is what there is now, and from then on what changes.
    func take(_ report: ViewerReport, of number: Int) {
        guard let viewer = viewers[number] else { return }
        viewers[number]?.report = report
        guard viewer.report == nil else { return }
        viewer.send(message(report.build == build ? .nothing : .all, page: report.page, at: viewer.host))
    }
}
