package import Diagnostics

extension KeyProblem: Problem {
    package var id: String { wording.id }
    package var message: String { wording.message }
    package var hint: String? { wording.hint }

    package var severity: Diagnostic.Severity {
        if case .openToOthers = self { .warning } else { .error }
    }

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String?) {
        switch self {
        case .missing:
            ("key-file-unreadable", "there is no key file here", "check the path; 'rosette keys generate' makes a key")
        case .isFolder: ("key-file-unreadable", "this is a folder, not a key file", "name the file in it")
        case .unreadable(let reason):
            ("key-file-unreadable", "the key file cannot be read: \(reason)", "check that you may read it")
        case .tooLarge: ("key-file-unknown", "this is far too large to be a key file", Self.whatToGive)
        case .empty:
            ("key-file-unknown", "the key file is empty", "take the copy of it that you keep in a safe place")
        case .openToOthers(let path):
            (
                "key-file-open", "other users of this machine may read or change the key file",
                "keep it to yourself: chmod 600 '\(path.onOneLine)'"
            )
        case .emptyVariable:
            ("key-variable", "\(KeyFile.variable) is set and holds nothing", Self.whatTheVariableHolds)
        case .variableWithoutText:
            ("key-variable", "\(KeyFile.variable) does not hold the text of a key file", Self.whatTheVariableHolds)
        case .notAKeyFile: ("key-file-unknown", "this is not a private key file of rosette", Self.whatToGive)
        case .otherVersion:
            (
                "key-file-version", "another version of rosette wrote this key file, in a form that is not known here",
                "use that version, or a newer one"
            )
        case .repeatedMember: ("key-file-member", "the key file says something twice", Self.takeTheCopy)
        case .unknownMember(let known):
            (
                "key-file-member", "the key file has an entry that is not known here",
                "known here: " + known.map { "'\($0)'" }.joined(separator: ", ")
            )
        case .purpose:
            ("key-file-member", "'for' must be 'awards' or 'specimens'", "a key for real badges is for 'awards'")
        case .publicKey:
            (
                "key-file-key", "this is a public key, and badges are signed with the private one",
                "a private key begins with 'z3u2'; " + Self.takeTheCopy
            )
        case .key: ("key-file-key", "this is not a private key as 'rosette keys generate' writes it", Self.takeTheCopy)
        case .secret: ("key-file-secret", "this is not the secret of a registry", Self.takeTheCopy)
        case .unusableKey: ("key-unusable", "the key cannot be used: the library that signs refuses it", nil)
        }
    }

    private static let whatToGive = "give the file that 'rosette keys generate' wrote"
    private static let takeTheCopy = "the file was changed: take the copy of it that you keep in a safe place"
    private static let whatTheVariableHolds =
        "it holds the text of the key file, not its path: \(KeyFile.variable)=\"$(cat FILE)\"; or use '--key FILE'"
}
