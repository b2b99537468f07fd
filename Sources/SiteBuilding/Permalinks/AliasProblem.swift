import Diagnostics

/// What can be wrong with an earlier address of a page.
enum AliasProblem: Error, Equatable, Sendable {
    case withoutSlash(String, meant: String?)
    case ownAddress(String, meant: String)
    case otherHost(String)
    case extra(String, meant: String?)
    case unfit(String)
    case withoutEnd(String, meant: String)
    case folderPage(String, folder: String)
    case noPage(String)
    case basePath(String, meant: String)
    case reserved(String, folder: String)
    case ownFile(String)
    case taken(String)
    case takenButForCase(String, other: String)
    case repeated(String)
}

extension AliasProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .withoutSlash(let text, let meant):
            (
                "invalid-alias", "an earlier address begins with a slash, and '\(text)' does not",
                "write \(meant.map { "'\($0)'" } ?? "the path below the address of the site, such as '/about/'")"
            )
        case .ownAddress(let text, let meant):
            (
                "invalid-alias", "an earlier address is written from the folder of the site, not as '\(text)'",
                "write '\(meant)'"
            )
        case .otherHost(let text):
            (
                "invalid-alias", "'\(text)' is an address of another site",
                "name addresses of this site, such as '/about/'; what other hosts do is set there: docs/operators.md"
            )
        case .extra(let text, let meant):
            (
                "invalid-alias", "'\(text)' has a part after '?' or '#', which no host looks at",
                meant.map { "write '\($0)'" } ?? "leave that part out"
            )
        case .unfit(let text):
            (
                "invalid-alias", "'\(text)' cannot be an earlier address",
                "write '/', then names of ASCII letters, digits and '-._~', each followed by '/'"
            )
        case .withoutEnd(let text, let meant):
            (
                "invalid-alias", "'\(text)' is neither the address of a folder nor of a page",
                "write '\(meant)'; hosts lead to that from the address without a slash at its end"
            )
        case .folderPage(let text, let folder):
            (
                "invalid-alias", "'\(text)' is the page of the folder '\(folder)'",
                "write '\(folder)', which leads on from both addresses"
            )
        case .noPage(let text):
            (
                "invalid-alias", "'\(text)' is the address of a file, and only a page can lead on to another",
                "keep a file of that name in 'content/', or have the host lead on from there: docs/operators.md"
            )
        case .basePath(let text, let meant):
            (
                "invalid-alias", "'\(text)' begins with the path of the site, which every address here has anyway",
                "write '\(meant)'"
            )
        case .reserved(let text, let folder):
            (
                "invalid-alias", "'\(text)' is in '\(folder)', where the program alone publishes",
                "name another address; badges keep theirs in any case"
            )
        case .ownFile(let text):
            (
                "invalid-alias", "the program publishes a file of its own at '\(text)'",
                "remove this entry: that address stays what it is"
            )
        case .taken(let text):
            (
                "alias-taken", "'\(text)' cannot lead to this page: something is published there",
                "remove this entry, or the page or file that has the address now"
            )
        case .takenButForCase(let text, let other):
            (
                "alias-taken", "'\(text)' cannot lead to this page: it is '\(other)' but for small and capital letters",
                "remove this entry: some computers cannot keep both"
            )
        case .repeated(let text):
            ("alias-taken", "'\(text)' leads to a page already", "keep one of the two entries")
        }
    }
}
