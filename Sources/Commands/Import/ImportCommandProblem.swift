import Diagnostics

/// What can keep `rosette import` from writing a file.
enum ImportCommandProblem: Hashable {
    case noRows
    case mappingExists(String)
    case noAssertions(limit: Int)
}

extension ImportCommandProblem: Problem {
    var id: String {
        switch self {
        case .noRows: "import-empty"
        case .mappingExists: "file-exists"
        case .noAssertions: "import-assertion"
        }
    }

    var message: String {
        switch self {
        case .noRows: "none of the rows counts, so there is no roster to write"
        case .mappingExists(let path): "'\(path)' exists already"
        case .noAssertions(let limit):
            "this folder has no documents or pictures ('.json', '.png', '.svg'), or more than \(limit) of them"
        }
    }

    var hint: String? {
        switch self {
        case .noRows: "run the command without '--output' to see why rows were left out"
        case .mappingExists: "choose another name, or remove the old file first; it is not overwritten"
        case .noAssertions: "name the folder that holds the assertions"
        }
    }
}
