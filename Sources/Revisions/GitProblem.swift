import Diagnostics

/// Why an earlier state of the files cannot be had from Git.
package enum GitProblem: Error, Hashable {
    case missingProgram
    /// What Git said of it, where it did.
    case noRepository(said: String)
    case unknownRevision(String)
    case unreadable(said: String)
}

extension GitProblem: Problem {
    package var id: String {
        switch self {
        case .missingProgram: "git-missing"
        case .noRepository: "git-repository"
        case .unknownRevision: "git-revision"
        case .unreadable: "git-unreadable"
        }
    }

    package var message: String {
        switch self {
        case .missingProgram: "the program 'git' is not installed, and earlier revisions cannot be read without it"
        case .noRepository(let said):
            "the source folder is not in a Git repository" + Self.quoted(said)
        case .unknownRevision(let name): "Git knows no revision '\(name.onOneLine)' here"
        case .unreadable(let said): "Git cannot read the registry of that revision" + Self.quoted(said)
        }
    }

    package var hint: String? {
        switch self {
        case .missingProgram: "install it, or leave '--since' out"
        case .noRepository: "run the command in a clone of the repository, or leave '--since' out"
        case .unknownRevision:
            "check the spelling with 'git branch --all' and 'git tag'; where only part of the history was fetched, "
                + "fetch the branch first"
        case .unreadable: "where only part of the history was fetched, fetch all of it with 'git fetch --unshallow'"
        }
    }

    private static func quoted(_ said: String) -> String { said.isEmpty ? "" : ": '\(said.onOneLine)'" }
}
