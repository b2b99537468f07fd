import Baking
import Diagnostics

/// Finds drawings that are more than pictures: opened by themselves, they would do on the site whatever their maker wants.
enum DrawingCheck {
    /// Checks an SVG that is published as it is.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - path: the path that diagnostics show.
    ///   - log: takes the problem.
    static func check(_ bytes: [UInt8], at path: String, log: inout DiagnosticLog) {
        do throws(SVGFault) {
            guard let active = try SVGActiveContent(in: bytes) else { return }
            let source = SourceText(path: path, bytes: bytes)
            log.add(SiteProblem.activeDrawing(active.name), at: source.range(active.range))
        } catch {
            log.add(error, at: .path(path))
        }
    }
}
