import Foundation

/// The manual page `rosette(1)`, in the macros of man(7).
struct ManualPage {
    private static let generalNames = ["help", "version"]

    let version: String
    let root: ProgramDescription.Command

    var text: String {
        let commands = leaves.flatMap(lines)
        return (head + commands + foot).joined(separator: "\n") + "\n"
    }

    /// Every command that does something, those of a group after each other.
    private var leaves: [ProgramDescription.Command] {
        let commands = (root.subcommands ?? []).filter { $0.commandName != "help" }
        return commands.flatMap { command in
            let inner = (command.subcommands ?? []).filter { $0.commandName != "help" }
            return inner.isEmpty ? [command] : inner
        }
    }

    private var head: [String] {
        [
            #".\" Written by a test from the declarations that 'rosette --help' shows: see CONTRIBUTING.md."#,
            ".TH ROSETTE 1 \"\" \"rosette \(version)\" \"User Commands\"",
            ".SH NAME",
            "rosette \\- static site generator for micro\\-credentials and their badges",
            ".SH SYNOPSIS",
            ".B rosette",
            ".I command",
            ".RI [ options ]",
            ".br",
            ".B rosette help",
            ".RI [ command ]",
            ".SH DESCRIPTION",
        ] + Self.lines(of: root.abstract ?? "") + [
            "It reads",
            ".I content/",
            "and",
            ".I templates/",
            "in the current folder, and writes",
            ".IR public/ .",
            ".SH COMMANDS",
        ]
    }

    private func lines(of command: ProgramDescription.Command) -> [String] {
        let arguments = (command.arguments ?? []).filter { argument in
            !Self.generalNames.contains { name in argument.names?.contains { $0.name == name } == true }
        }
        var lines = [".SS \(Self.escaped(command.line))"] + Self.lines(of: command.abstract ?? "")
        for paragraph in (command.discussion ?? "").components(separatedBy: "\n\n") where !paragraph.isEmpty {
            lines += [".PP"] + Self.lines(of: paragraph)
        }
        for argument in arguments { lines += [".TP", Self.tag(of: argument)] + Self.body(of: argument) }
        return lines
    }

    private static func tag(of argument: ProgramDescription.Argument) -> String {
        let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
        let names = (argument.names ?? []).map { "\\fB\(escaped($0.text))\\fR" }.joined(separator: ", ")
        switch argument.kind {
        case "positional": return value + (argument.isRepeating ? " ..." : "")
        case "flag": return names
        default: return "\(names) \(value)"
        }
    }

    private static func body(of argument: ProgramDescription.Argument) -> [String] {
        var text = argument.abstract ?? ""
        if let values = argument.allValues { text += " One of \(values.joined(separator: ", "))." }
        if let value = argument.defaultValue { text += " Without it: '\(value)'." }
        return lines(of: text)
    }

    private var foot: [String] {
        [
            ".SH ENVIRONMENT",
            ".TP",
            "\\fBROSETTE_KEY\\fR",
            "The text of a private key file, where",
            ".B \\-\\-key",
            "is left out.",
            ".TP",
            "\\fBNO_COLOR\\fR",
            "Where it is set, nothing is printed in color.",
            ".SH EXIT STATUS",
            ".TP",
            "0",
            "The command did what was asked.",
            ".TP",
            "1",
            "Problems were found, and nothing was written; for",
            ".BR \"rosette verify\" ,",
            "a badge did not pass.",
            ".TP",
            "64",
            "The command line is wrong.",
            ".PP",
            "Results go to standard output, problems to standard error.",
        ]
    }

    /// A paragraph in lines of a page, which are at most 80 bytes long; each sentence begins one, as `man` wants it.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var endsSentence = true
        for word in escaped(text).split(separator: " ") {
            if let last = lines.last, !endsSentence, last.utf8.count + word.utf8.count < 80 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                // A line that begins with a dot is a request.
                lines.append(word.hasPrefix(".") ? "\\&\(word)" : String(word))
            }
            endsSentence = [".", "?"].contains(word.last)
        }
        return lines
    }

    /// Plain text as it stands in a page: a hyphen stays one that can be copied, and so does a quotation mark.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
            .replacing("\n", with: " ")
    }
}
