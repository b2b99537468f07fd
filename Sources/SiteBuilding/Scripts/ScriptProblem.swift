import Diagnostics

/// What keeps scripts from being put together.
enum ScriptProblem: Equatable, Sendable {
    case unknownForm(String)
    case missingModule(String)
    case missingName(String, module: String)
    case cycle(String, by: String)
    case sharedName(String, other: String)
}

extension ScriptProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }
    var severity: Diagnostic.Severity { .error }

    private var wording: (id: String, message: String, hint: String?) {
        switch self {
        case .unknownForm(let text):
            (
                "script-form", "scripts cannot be put together with '\(text)'",
                "write 'import { name } from \"./module.js\";' on one line, 'import(\"./module.js\")', or 'export' in front of "
                    + "one 'const', 'function' or 'async function'"
            )
        case .missingModule(let path):
            ("missing-script", "there is no script '\(path)'", "correct the path; it is relative to this script")
        case .missingName(let name, let module):
            (
                "missing-export", "the script '\(module)' exports no '\(name)'",
                "correct the name, write 'export' in front of it there, or import it from where it is made"
            )
        case .cycle(let module, let other):
            (
                "script-cycle", "the scripts '\(module)' and '\(other)' import each other",
                "move what both need to a script of its own"
            )
        case .sharedName(let name, let other):
            (
                "shared-name", "'\(name)' is a name at the top of '\(other)' too, and both are published as one script",
                "rename one of them"
            )
        }
    }
}
