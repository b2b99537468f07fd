import Foundation
import TestSupport
import Testing

/// The commands of a document, each with what it is shown to print, by the heading that they stand below.
///
/// In blocks that begin with ```` ```console ````, a line that begins with `$ ` is a command; the lines below it, up to the next, are
/// its output, `…` for any lines. Where none is shown, anything may be printed.
struct ShownCommands {
    struct Step {
        let command: String
        var output: [String]
    }

    /// By the heading directly above them.
    let sections: [String: [Step]]

    init(in document: String) throws {
        let text = try String(contentsOf: Workplace.repository.appending(path: document), encoding: .utf8)
        var sections: [String: [Step]] = [:]
        var heading = ""
        var isConsole = false
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                sections[heading, default: []].append(Step(command: String(line.dropFirst(2)), output: []))
            } else if isConsole, let last = sections[heading]?.indices.last {
                sections[heading]?[last].output.append(line)
            } else if line.hasPrefix("#") {
                heading = String(line.drop { $0 == "#" }.dropFirst())
            }
        }
        self.sections = sections
    }
}
