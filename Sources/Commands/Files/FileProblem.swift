import Diagnostics

/// What can be wrong with a file that the command line names.
enum FileProblem: Error, Hashable {
    case missing(String)
    case folder(String)
    case unreadable(String)
    case tooLarge(String, limit: Int)
    case exists(String)
    case unwritable(String)

    var path: String {
        switch self {
        case .missing(let path), .folder(let path), .unreadable(let path), .tooLarge(let path, _), .exists(let path),
            .unwritable(let path):
            path
        }
    }
}

extension FileProblem: Problem {
    var id: String {
        switch self {
        case .missing: "missing-file"
        case .folder: "not-a-file"
        case .unreadable: "unreadable-file"
        case .tooLarge: "file-too-large"
        case .exists: "file-exists"
        case .unwritable: "unwritable-file"
        }
    }

    var message: String {
        switch self {
        case .missing(let path): "there is no file '\(path)'"
        case .folder(let path): "'\(path)' is a folder"
        case .unreadable(let path): "'\(path)' cannot be read"
        case .tooLarge(let path, let limit): "'\(path)' is larger than \(limit >> 20) MB"
        case .exists(let path): "'\(path)' exists already"
        case .unwritable(let path): "'\(path)' cannot be written"
        }
    }

    var hint: String? {
        switch self {
        case .missing: "check the spelling; the path is read from the folder that you are in"
        case .folder: "name a file in it"
        case .unreadable: "check that you may read it"
        case .tooLarge: "check that this is the file you mean"
        case .exists: "choose another name, or say '--replace'"
        case .unwritable: "check that its folder exists and that you may write there"
        }
    }
}
