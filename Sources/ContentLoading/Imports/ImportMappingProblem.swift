import Diagnostics

/// What a mapping of an export can leave out or say twice.
enum ImportMappingProblem: Equatable, Sendable {
    case noMapping
    case noEarner
    case noCredential
    case noCompletion
    case saidTwice(String)
    case credentialSaidTwice
    case besideCompletions(String)
    case wordsWithoutColumn(String)
    case noEarnedStatus
    case statusesWithoutColumn
    case statusOnBothSides(String)
}

extension ImportMappingProblem: Problem {
    var id: String { "import-mapping" }

    var message: String {
        switch self {
        case .noMapping: "this file is no mapping: none of its groups is there"
        case .noEarner: "the mapping does not say which column has the earner's address or id"
        case .noCredential: "the mapping does not say which micro-credential a row is about"
        case .noCompletion: "the mapping does not say when a row was completed"
        case .saidTwice(let field): "the mapping names a column for '\(field)' and also says what it is for every row"
        case .credentialSaidTwice: "'--credential' says what the mapping also says"
        case .besideCompletions(let field):
            "'\(field)' is said here, and 'completions' says it for each of its columns"
        case .wordsWithoutColumn(let field): "there are words for '\(field)', but no column of it"
        case .noEarnedStatus: "there is a column of statuses, but no status that counts as earned"
        case .statusesWithoutColumn: "there are statuses, but no column of them"
        case .statusOnBothSides(let word): "the status '\(word)' stands under 'earned' and under 'not-earned'"
        }
    }

    var hint: String? {
        switch self {
        case .noMapping:
            "it begins with a line 'columns:'; 'rosette import FILE --propose' writes one from the headings of an export"
        case .noEarner: "add 'email: HEADING' or 'earner: HEADING' to 'columns'"
        case .noCredential:
            "add 'credential: HEADING' to 'columns', or 'credential: data-cycle' to 'fixed', where it is the same for "
                + "every row; columns with a day for each micro-credential go under 'completions'"
        case .noCompletion:
            "add 'completed: HEADING' to 'columns', or 'completed: 2026-06-30' to 'fixed', where it is the same for every "
                + "row"
        case .saidTwice: "keep one of the two"
        case .credentialSaidTwice: "leave '--credential' out, or take the micro-credential out of the mapping"
        case .besideCompletions: "remove it, or 'completions'"
        case .wordsWithoutColumn(let field): "add '\(field): HEADING' to 'columns', or remove the words"
        case .noEarnedStatus: "list them: 'earned: [Completed, Passed]' below 'statuses'; all others are left out"
        case .statusesWithoutColumn: "add 'status: HEADING' to 'columns', or remove 'statuses'"
        case .statusOnBothSides: "keep one of the two"
        }
    }
}
