import Diagnostics
import Verifying

/// What can be wrong with what `verify` was asked to check.
enum VerifyProblem: Error, Hashable {
    case emptyFolder(String)
    case emptyList(String)
    case listLine(String, line: Int)
    case keys(String, KeyFileProblem)
}

extension VerifyProblem: Problem {
    var id: String {
        switch self {
        case .emptyFolder: "folder-without-badges"
        case .emptyList, .listLine: "list-of-badges"
        case .keys(_, let problem): problem.id
        }
    }

    var message: String {
        switch self {
        case .emptyFolder(let path): "there are no badges in '\(path)'"
        case .emptyList(let path): "there are no addresses in '\(path)'"
        case .listLine(let path, let line): "line \(line) of '\(path)' is not the address of a badge"
        case .keys(let path, let problem): "'\(path)': \(problem.message)"
        }
    }

    var hint: String? {
        switch self {
        case .emptyFolder: "give the folder of a built or downloaded site, or one with JSON, PNG or SVG files of badges"
        case .emptyList, .listLine:
            "write one address a line, such as 'https://badges.example.org/badges/0000-0000-0000-0000/'"
        case .keys(_, let problem): problem.hint
        }
    }
}
