import Diagnostics

/// What can keep `rosette import` from writing a file.
enum ImportCommandProblem: Hashable {
    case noRows
    case mappingExists(String)
}

extension ImportCommandProblem: Problem {
    var id: String {
        switch self {
        case .noRows: "import-empty"
        case .mappingExists: "file-exists"
        }
    }

    var message: String {
        switch self {
        case .noRows: "none of the rows counts, so there is no roster to write"
        case .mappingExists(let path): "'\(path)' exists already"
        }
    }

    var hint: String? {
        switch self {
        case .noRows: "run the command without '--output' to see why rows were left out"
        case .mappingExists: "choose another name, or remove the old file first; it is not overwritten"
        }
    }
}
