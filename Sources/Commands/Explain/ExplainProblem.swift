import Diagnostics
import Explanations

/// What can be wrong with what `explain` was asked.
enum ExplainProblem: Hashable {
    case unknownID(String)
}

extension ExplainProblem: Problem {
    var id: String { "unknown-id" }

    var message: String {
        switch self {
        case .unknownID(let id): "there is no kind of problem '\(id.onOneLine)'"
        }
    }

    var hint: String? {
        switch self {
        case .unknownID(let id):
            NearestName.of(id, among: Explanation.all.map(\.id)).map { "did you mean '\($0)'?" }
                ?? "'rosette explain' lists all of them"
        }
    }
}
