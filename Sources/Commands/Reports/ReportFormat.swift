import ArgumentParser

/// How what was found wrong is told.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people, with the lines of the files, to standard error.
    case text
    /// For programs, in a form of our own: docs/checking.md.
    case json
    /// For code hosts and editors: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
    case sarif
    /// Commands that GitHub Actions turns into notes beside the lines.
    case github
}
