import JSONText
import SiteBuilding

/// The times of a build, for people as a table and for programs as JSON.
struct TimingsReport {
    let timings: BuildTimings
    let elapsed: Duration

    /// A table for each of phases, templates and pages.
    var table: String {
        var text = "\nphase\n"
        for (phase, time) in timings.phases { text += row(time, phase.words) }
        text += row(elapsed, "all")
        text += "\ntemplate, on all cores together\n"
        for template in timings.templates { text += row(template.total, "\(template.name) (\(template.count))") }
        text += "\nslowest pages\n"
        for page in timings.slowestPages { text += row(page.time, "/" + page.path) }
        text += "\nbadges: \(timings.badgesMade) made, \(timings.badgesKept) kept\n"
        return text
    }

    /// ```json
    /// {"microseconds": 93120, "phases": [{"phase": "content", "microseconds": 9410}],
    ///  "templates": [{"template": "edition.html", "count": 8, "microseconds": 2105}],
    ///  "slowestPages": [{"path": "series/", "microseconds": 990}], "badges": {"made": 6, "kept": 0}}
    /// ```
    var json: String {
        let document: JSONOutput = [
            "microseconds": whole(elapsed),
            "phases": .array(
                timings.phases.map { ["phase": .string($0.phase.rawValue), "microseconds": whole($0.time)] }),
            "templates": .array(
                timings.templates.map {
                    ["template": .string($0.name), "count": .int($0.count), "microseconds": whole($0.total)]
                }),
            "slowestPages": .array(
                timings.slowestPages.map { ["path": .string($0.path), "microseconds": whole($0.time)] }),
            "badges": ["made": .int(timings.badgesMade), "kept": .int(timings.badgesKept)],
        ]
        return String(decoding: JSONWriter(layout: .pretty).bytes(of: document), as: UTF8.self)
    }

    /// Milliseconds with two decimals, in a column.
    private func row(_ time: Duration, _ name: String) -> String {
        let hundredths = Int((time / .microseconds(10)).rounded())
        let number = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        return String(repeating: " ", count: max(0, 12 - number.count)) + "\(number) ms  \(name)\n"
    }

    private func whole(_ time: Duration) -> JSONOutput { .int(Int((time / .microseconds(1)).rounded())) }
}

extension BuildPhase {
    /// What the phase does.
    fileprivate var words: String {
        switch self {
        case .source: "list files"
        case .registry: "read the registry's keys and lists"
        case .content: "read content"
        case .design: "compile templates and put scripts together, at the same time"
        case .inspection: "look what the last build left"
        case .pages: "render pages"
        case .checks: "check pages against each other"
        case .copies: "copy files"
        case .badges: "read awards and render badges"
        case .publishing: "put files in place"
        }
    }
}
