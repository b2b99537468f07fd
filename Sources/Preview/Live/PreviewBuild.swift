package import Diagnostics

/// What a build came to, for who looks on.
package struct PreviewBuild: Sendable {
    /// Nil where an error keeps it from being shown.
    package let site: (any PreviewedSite)?
    package let log: DiagnosticLog

    package init(site: (any PreviewedSite)?, log: DiagnosticLog) {
        self.site = site
        self.log = log
    }
}
