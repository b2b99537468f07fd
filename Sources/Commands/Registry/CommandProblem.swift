import CatalogModel
import Diagnostics

/// What can be wrong with what a command on the registry was told, or with the end of its work.
enum CommandProblem: Hashable {
    case noKey
    case noClock
    case future(UTCInstant)
    case badName
    /// The run is done, but the private list was not written.
    case linksNotWritten
}

extension CommandProblem: Problem {
    var id: String {
        switch self {
        case .noKey: "no-key"
        case .noClock: "no-clock"
        case .future: "run-in-future"
        case .badName: "invalid-name"
        case .linksNotWritten: "links-not-written"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .future: .warning
        case .noKey, .noClock, .badName, .linksNotWritten: .error
        }
    }

    var message: String {
        switch self {
        case .noKey: "no private key was given"
        case .noClock: "this machine's clock shows no time in the years 1 to 9999"
        case .future(let instant): "the time of the run, \(instant), has not come yet by this machine's clock"
        case .badName: "the text after '--name' cannot be a public name"
        case .linksNotWritten: "the badges are issued, but the list of links could not be written"
        }
    }

    var hint: String? {
        switch self {
        case .noKey: "say '--key FILE', or set the environment variable ROSETTE_KEY to the text of the key file"
        case .noClock: "set the clock, or say '--at'"
        case .future: "verifiers refuse badges from the future, and no later run can be before it"
        case .badName: "a name is one line without '@' or control characters"
        case .linksNotWritten: "run the same command again, which adds nothing and writes the list"
        }
    }
}
