import Diagnostics

/// What can be wrong with the files of a registry.
///
/// No message quotes a value: a line can hold people's data.
enum RegistryProblem: Equatable, Sendable {
    case unknownFile
    case unreadableFile
    case lineTooLong(limit: Int)
    case emptyLine
    case emptyFile
    case notAnAwardFile
    case unknownVersion(Int)
    case invalidID
    case invalidEdition
    case invalidDate
    case invalidInstant
    case invalidSubject
    case invalidName
    case invalidCredit
    case invalidHash
    case invalidSalt
    case invalidFingerprint
    case invalidStatusIndex
    case issuedBeforeCompletion
    case revocationOutcome
    case revocationName(expected: String)
    case revocationWithoutAward
    case tombstoneWithoutRevocation
    case tombstoneHolds(String)
    case revokedButNotWithdrawn
    case repeatedRevocation
}

extension RegistryProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String?) {
        switch self {
        case .unknownFile:
            (
                "unknown-file", "nothing is known about a file of this kind in the registry",
                "award files are 'awards/<time>-<id>.jsonl', revocations 'revocations/<id>.json'"
            )
        case .unreadableFile:
            ("unreadable-file", "this file cannot be read", "check that it exists and that you may read it")
        case .lineTooLong(let limit):
            (
                "award-line-too-long", "this line is longer than \(limit >> 10) KB",
                "restore the file from the last commit"
            )
        case .emptyLine:
            ("empty-award-line", "this line is empty", "remove it, or restore the file from the last commit")
        case .emptyFile:
            ("award-file-header", "this award file is empty", "restore the file from the last commit")
        case .notAnAwardFile:
            (
                "award-file-header", "the first line is not the head of an award file",
                "it begins with '{\"format\":\"rosette-awards\",\"version\":1,…'; restore the file from the last commit"
            )
        case .unknownVersion(let version):
            (
                "award-file-version", "this is version \(version) of the format, and this program reads version 1",
                "build the site with a newer version of the program"
            )
        case .invalidID:
            (
                "invalid-award-id", "this is not an award id",
                "an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u"
            )
        case .invalidEdition:
            ("invalid-award", "this does not name an edition", "write it as 'micro-credential@2020-09'")
        case .invalidDate:
            ("invalid-award", "this is not a date that exists", "write it as year-month-day: '2020-03-24'")
        case .invalidInstant:
            ("invalid-award", "this is not a time in UTC", "write it to the second: '2026-01-31T15:00:00Z'")
        case .invalidSubject:
            ("invalid-award", "this is not the id of a subject", "it is 'urn:uuid:' and a UUID in lower case")
        case .invalidName:
            (
                "invalid-award", "this cannot be a public name",
                "a name is one line without '@' or control characters; leave 'name' out where the earner withholds it"
            )
        case .invalidCredit: ("invalid-award", "this cannot be the key of a credit", "use a key that the edition lists")
        case .invalidHash:
            (
                "invalid-award", "this is not a SHA-256 hash of an address",
                "it is 'sha256$' and 64 hexadecimal digits in lower case, with its salt beside it"
            )
        case .invalidSalt:
            ("invalid-award", "this is not a salt", "it is 16 to 64 hexadecimal digits in lower case")
        case .invalidFingerprint:
            (
                "invalid-award", "this is not the hash of the line that was withdrawn",
                "it is 'sha256$' and 64 hexadecimal digits in lower case"
            )
        case .invalidStatusIndex:
            ("invalid-award", "this is not a place in a status list", "lists count from 1, places from 0 to 131071")
        case .issuedBeforeCompletion:
            ("invalid-award", "the badge was issued before it was completed", "check both dates")
        case .revocationOutcome:
            ("invalid-revocation", "this is not an outcome", "it is 'revoked' or 'replaced'")
        case .revocationName(let expected):
            ("invalid-revocation", "the file is not named after its award", "rename it to '\(expected).json'")
        case .revocationWithoutAward:
            ("revocation-without-award", "no award has this id", "restore the award file, or remove the revocation")
        case .tombstoneWithoutRevocation:
            (
                "tombstone-without-revocation", "the award was withdrawn, but no revocation says so",
                "restore or correct 'revocations/<id>.json'"
            )
        case .tombstoneHolds(let member):
            (
                "tombstone-not-empty", "the award was withdrawn, but its line still holds '\(member)'",
                "remove it: nothing of the earner stays in the line of a withdrawn award"
            )
        case .revokedButNotWithdrawn:
            (
                "revoked-but-not-withdrawn", "the award is revoked, but its line still holds what was withdrawn",
                "put its tombstone in place of the line: id, edition, completed, issued, status and withdrawn"
            )
        case .repeatedRevocation:
            ("invalid-revocation", "another file revokes the same award", "keep one of the two")
        }
    }
}
