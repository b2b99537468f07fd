import Baking
import Diagnostics

/// What can be wrong with what `bake` and `unbake` were asked to do.
enum BadgeTextProblem: Error, Hashable {
    case document(BadgeText.Fault)
    case text(BakedTextFault)
    case image(BakingProblem)
    /// The picture carries only the other version.
    case otherVersion(OpenBadgesVersion)
}

extension BadgeTextProblem: Problem {
    var id: String {
        switch self {
        case .document: "not-a-badge"
        case .text(let fault): fault.id
        case .image(let problem): problem.id
        case .otherVersion: "image-other-version"
        }
    }

    var message: String {
        switch self {
        case .document(.notUTF8): "this file is not a text in UTF-8"
        case .document(.notABadge): "this is neither a credential of Open Badges 3.0 nor an assertion of 2.0"
        case .text(let fault): fault.message
        case .image(let problem): problem.message
        case .otherVersion(.openBadges2): "this picture carries no Open Badges 2.0 assertion"
        case .otherVersion(.openBadges3): "this picture carries no Open Badges 3.0 credential"
        }
    }

    var hint: String? {
        switch self {
        case .document: "give the JSON document or the signed text of a badge, such as 'credential.json'"
        case .text(let fault): fault.hint
        case .image(let problem): problem.hint
        case .otherVersion(.openBadges2): "leave '--assertion' out to get the credential"
        case .otherVersion(.openBadges3): "say '--assertion' to get the Open Badges 2.0 assertion"
        }
    }
}
