import Diagnostics

/// What keeps no site from being published, and is worth a look: found by `check` alone.
enum SurveyProblem: Equatable, Sendable {
    case orphan(String)
    /// Pages link to it that nobody comes to.
    case island(String)
    case largePicture(bytes: Int)
    case widePicture(width: Int, height: Int)
}

extension SurveyProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }
    var severity: Diagnostic.Severity { .warning }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .orphan(let address):
            (
                "orphan-page", "no page links to this one, which is published at '\(address)'",
                "link to it from a page or from 'navigation' in content/site.yml, or remove the file"
            )
        case .island(let address):
            (
                "orphan-page", "no way leads from the front page to this one, which is published at '\(address)'",
                "the pages that link to it are not linked themselves: link to one of them, or remove the files"
            )
        case .largePicture(let bytes):
            (
                "large-image",
                "this picture has \(Self.kilobytes(bytes)) KB, more than \(PictureCheck.byteLimit / 1000)",
                "save it smaller or as another kind of picture: it takes readers on a slow line some seconds to load"
            )
        case .widePicture(let width, let height):
            (
                "large-image",
                "this picture has \(width) by \(height) pixels, more than \(PictureCheck.pixelLimit) on a side",
                "save it smaller: no page shows it so large"
            )
        }
    }

    /// Rounded up, so that it is never the limit itself.
    private static func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1000 }
}
