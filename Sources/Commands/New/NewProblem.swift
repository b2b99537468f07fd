import CatalogModel
import Diagnostics

/// What can keep `rosette new` from making files.
enum NewProblem: Error, Hashable {
    case badName(String, kind: NewKind, good: String?)
    case exists(String)
    case notAFolder(String)
    case siteExists(String, folder: String)
    case microCredentialExists(Slug)
    case editionExists(EditionReference)
    case unknownMicroCredential(String, known: [String])
    case unknownEdition(EditionReference, known: [String])
    case commitmentExists(Slug)
    case titleOnly(EditionReference)
    case statusNotFound(String, Edition.Status)
    case unwritable(String)
}

extension NewProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String?) {
        switch self {
        case .badName(let name, let kind, let good):
            (
                "invalid-slug", "'\(name.onOneLine)' cannot be part of an address",
                good.map { "write 'rosette new \(kind.rawValue) \($0)'" }
                    ?? "write a name of lower-case letters, digits and single hyphens, such as 'reading-water'"
            )
        case .exists(let path):
            ("file-exists", "'\(path.onOneLine)' exists already", "choose another name; no file is written over")
        case .notAFolder(let path):
            ("file-exists", "'\(path.onOneLine)' is a file", "choose another name for the folder of the site")
        case .siteExists(let path, let folder):
            (
                "file-exists", "'\(path.onOneLine)' has a folder '\(folder)' already",
                "choose another folder: two sites in one would be mixed up"
            )
        case .microCredentialExists(let slug):
            (
                "file-exists", "there is a micro-credential '\(slug)' already",
                "'rosette new edition \(slug)' begins its next edition"
            )
        case .editionExists(let reference):
            (
                "file-exists", "there is an edition '\(reference)' already",
                "say another month, as in 'rosette new edition \(reference.microCredential)@2027-01'; no file is written over"
            )
        case .unknownMicroCredential(let name, let known):
            (
                "unknown-micro-credential", "there is no micro-credential '\(name.onOneLine)'",
                NearestName.hint(for: name, among: known) ?? "they are the folders in content/micro-credentials/"
            )
        case .unknownEdition(let reference, let known):
            (
                "unknown-edition", "there is no edition '\(reference)'",
                "known here: " + known.map { "'\(reference.microCredential)@\($0)'" }.joined(separator: ", ")
            )
        case .commitmentExists(let slug):
            ("file-exists", "there is a commitment '\(slug)' already", "choose another name")
        case .titleOnly(let reference):
            (
                "title-only-rubric", "of '\(reference)' only the title is known, so it has no outcomes to judge",
                "'rosette new edition \(reference.microCredential)' begins an edition that has"
            )
        case .statusNotFound(let path, let status):
            (
                "edition-status", "'\(path.onOneLine)' has no line 'status: \(status.rawValue)'",
                "write it on a line of its own: with a new edition, this one becomes 'earlier'"
            )
        case .unwritable(let path):
            (
                "unwritable-file", "'\(path.onOneLine)' cannot be written",
                "check that its folder exists and that you may write there"
            )
        }
    }
}
