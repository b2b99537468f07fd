import Diagnostics
import Issuing

extension AssertionProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    private static let removal = "take the file out of the folder, or give another one"

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .noAddresses:
            (
                "import-recipients", "there is no address in this list",
                "write one address a line, or a table with the heading 'email'"
            )
        case .address(let fault):
            ("import-recipients", "this is no e-mail address: \(fault.inShort)", "correct it, or remove the line")
        case .notJSON: ("import-assertion", "this file is not JSON, nor a picture with a badge in it", Self.removal)
        case .notAnAssertion:
            ("import-assertion", "there is no Open Badges 2.0 assertion in this file", Self.removal)
        case .signedAssertion:
            (
                "import-assertion", "the badge in this file is a signed assertion, which is not read",
                "ask its earner for the hosted assertion, or enter the completion in a table"
            )
        case .addressOnly:
            (
                "import-assertion", "this picture holds only the address of an assertion",
                "download the assertion from that address ('rosette unbake' shows it), and give its file instead"
            )
        case .noRecipient:
            (
                "import-assertion", "this assertion does not say whom it was made for in a way that is read",
                "it must have an e-mail address, hashed with SHA-256 or MD5 or as it is; enter the completion in a table"
            )
        case .noIssueDay:
            ("import-assertion", "this assertion does not say on which day it was issued", Self.removal)
        case .unknownBadge(let isAddress):
            (
                "import-title",
                isAddress
                    ? "the badge class of this assertion is not among the files"
                    : "the badge of this assertion has no title of this catalog",
                isAddress
                    ? "put the file of the badge class with the others, or add its address to 'titles' in a mapping"
                    : "add its title or the address of its badge class to 'titles' in a mapping, and give it with '--mapping'"
            )
        case .sharedBadge:
            (
                "import-title", "the badge of this assertion has the title of several micro-credentials",
                "add the address of its badge class to 'titles' in a mapping, and give it with '--mapping'"
            )
        case .noIssuer:
            (
                "import-issuer", "the files do not say who issued this assertion",
                "put the issuer's file with the others, or add its address and name to 'issuers' in a mapping"
            )
        case .formula(let column):
            (
                "import-formula", "what stands for '\(column)' begins with a sign by which spreadsheets know a formula",
                "check it, in the assertion and in the list of addresses"
            )
        case .conflict(let other):
            (
                "import-conflict", "this assertion and '\(other.onOneLine)' are about the same award and differ",
                "take one of the two out"
            )
        }
    }

}

extension AddressFault {
    fileprivate var inShort: String {
        switch self {
        case .unseenCharacter: "it has a character in it that cannot be seen"
        case .noAtSign: "it has no '@'"
        case .severalAtSigns: "it has more than one '@'"
        case .space: "it has a space in it"
        case .foreignSign: "it has a bracket, comma or other sign that no address has"
        case .local: "it is not complete before the '@'"
        case .host: "it is not complete after the '@'"
        case .tooLong: "it is too long"
        }
    }
}
