import Foundation

/// A block of code in a text that people read.
struct GuideBlock {
    /// What a block is to whoever follows the text.
    enum Role {
        /// Commands, one a line, with what is printed where the text shows it.
        case commands([Command])
        /// What the commands right above print.
        case output(String)
        /// A whole file at a path.
        case file(path: String, text: String)
        /// Lines for the head of a file that is there.
        case head(path: String, text: String)
        /// Lines for the end of a file that is there.
        case end(path: String, text: String)
        /// Something to look at.
        case other
    }

    struct Command {
        let line: String
        /// Nil where the text does not show what is printed.
        let output: String?
    }

    /// Where it begins, from 1.
    let line: Int
    let role: Role
    let firstLine: String
}

extension GuideBlock {
    /// Programs whose name at the beginning of an indented line makes it a command.
    private static let programs: Set = [
        "rosette", "make", "swift", "git", "docker", "podman", "unzip", "curl", "mkdir", "cp", "cd", "sh", "man",
        "openssl",
    ]

    /// The blocks of a Markdown file, in their order.
    static func all(in text: String) -> [GuideBlock] {
        var blocks: [GuideBlock] = []
        let lines = text.components(separatedBy: "\n")
        var index = 0
        /// Where the last block of commands ended, if nothing but blank lines has come since.
        var endOfCommands: Int?
        while index < lines.count {
            let start = index
            guard let (info, content, next) = block(at: index, in: lines) else {
                if !lines[index].allSatisfy(\.isWhitespace) { endOfCommands = nil }
                index += 1
                continue
            }
            let role = role(info: info, content: content, followsCommands: endOfCommands != nil)
            blocks.append(GuideBlock(line: start + 1, role: role, firstLine: content.first ?? ""))
            if case .commands = role { endOfCommands = next } else { endOfCommands = nil }
            index = next
        }
        return blocks
    }

    /// A fenced or indented block that begins at a line; its info is nil where it is indented.
    private static func block(at index: Int, in lines: [String]) -> (info: String?, content: [String], next: Int)? {
        let line = lines[index]
        if let match = line.firstMatch(of: /^ *(`{3,})([^`]*)$/) {
            let end = (index + 1..<lines.count).first {
                lines[$0].trimmingCharacters(in: .whitespaces) == match.output.1
            }
            guard let end else { return nil }
            return (String(match.output.2), Array(lines[index + 1..<end]), end + 1)
        }
        guard line.hasPrefix("    "), index > 0, lines[index - 1].isEmpty else { return nil }
        let before = lines[..<index].last { !$0.isEmpty } ?? ""
        // What is indented below a point of a list belongs to it.
        guard before.firstMatch(of: #/^ *([-*]|\d+\.) /#) == nil, !before.hasPrefix("  ") else { return nil }
        var end = index
        while end < lines.count, lines[end].hasPrefix("    ") { end += 1 }
        return (nil, lines[index..<end].map { String($0.dropFirst(4)) }, end)
    }

    private static func role(info: String?, content: [String], followsCommands: Bool) -> Role {
        let words = (info ?? "").split(separator: " ").map(String.init)
        let text = content.joined(separator: "\n") + "\n"
        switch (words.first, words.count) {
        case (nil, _):
            let isCommands = content.allSatisfy { line in
                programs.contains(String(line.prefix { !$0.isWhitespace })) || line.hasPrefix("#")
            }
            return info == nil && isCommands ? .commands(commands(in: content)) : .other
        case ("console", _): return .commands(session(content))
        case ("sh", 1): return .commands(commands(in: content))
        case (_, 4) where words[1] == "head" && words[2] == "of": return .head(path: words[3], text: text)
        case (_, 4) where words[1] == "end" && words[2] == "of": return .end(path: words[3], text: text)
        case (_, 2): return .file(path: words[1], text: text)
        default: return followsCommands ? .output(text) : .other
        }
    }

    private static func commands(in content: [String]) -> [Command] {
        content.filter { !$0.hasPrefix("#") && !$0.isEmpty }.map { Command(line: $0, output: nil) }
    }

    /// What somebody typed after `$`, each with what came of it; a line of `…` alone stands for any lines.
    private static func session(_ content: [String]) -> [Command] {
        var commands: [Command] = []
        for line in content {
            if line.hasPrefix("$ ") {
                commands.append(Command(line: String(line.dropFirst(2)), output: ""))
            } else if let last = commands.popLast() {
                commands.append(Command(line: last.line, output: (last.output ?? "") + line + "\n"))
            }
        }
        return commands
    }
}
