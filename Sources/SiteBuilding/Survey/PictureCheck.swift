import CatalogModel
import ContentLoading
import Diagnostics
import Foundation

/// Finds pictures that take readers too long to load.
struct PictureCheck {
    /// Some four seconds on a line of one megabit a second, which many readers in the country still have.
    static let byteLimit = 500_000
    /// Twice the width of the widest column that pages have, for screens with twice the density, and room to spare.
    static let pixelLimit = 2_400
    private static let endings: Set = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"]

    /// Checks the files that are published as they are.
    static func check(_ files: [ContentPath], in tree: SourceTree, log: inout DiagnosticLog) {
        for path in files where endings.contains(path.pathExtension.lowercased()) {
            let file = tree.file(path)
            guard let data = try? Data(contentsOf: URL(filePath: file), options: .mappedIfSafe) else { continue }
            let place = Diagnostic.Place.path("content/\(path)")
            if data.count > byteLimit { log.add(SurveyProblem.largePicture(bytes: data.count), at: place) }
            guard let size = PictureSize(reading: data), max(size.width, size.height) > pixelLimit else { continue }
            log.add(SurveyProblem.widePicture(width: size.width, height: size.height), at: place)
        }
    }
}
