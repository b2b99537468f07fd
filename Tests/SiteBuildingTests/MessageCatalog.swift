import Foundation
import TestSupport

/// The messages that the program can give, read from the files that hold their words.
///
/// The enums themselves cannot be listed: their cases carry facts. Their words are literals in one table a module, so a
/// case that is added adds a literal here.
struct MessageCatalog {
    /// One message: the parts of its literals between the facts that are filled in.
    struct Message {
        let id: [String]
        let text: [String]
        let file: String

        /// Whether a line that a diagnostic begins with gives this message; the registry's can say how many more there are.
        func matches(_ headline: String) -> Bool {
            let more = #"( \(and \d+ more\))?"#
            let pattern = "(error|warning): \(Self.pattern(text))\(more) \\[\(Self.pattern(id))\\]$"
            return headline.range(of: pattern, options: .regularExpression) != nil
        }

        var name: String { "[\(id.joined(separator: "…"))] \(text.joined(separator: "…"))" }

        private static func pattern(_ parts: [String]) -> String {
            parts.map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: ".*")
        }
    }

    let messages: [Message]

    /// - Parameters:
    ///   - tables: files with rows `("id", "message", hint)`.
    ///   - identifiers: files with a property `id` that holds the ids alone; their messages stand elsewhere. Behind a `#` may
    ///     follow the line of the one extension that is meant.
    ///   - mistakes: files with a property `message`, all under one id.
    /// - Throws: where a file is not there.
    init(tables: [String], identifiers: [String], mistakes: [(file: String, id: String)]) throws {
        var messages: [Message] = []
        for file in tables { messages += Self.rows(of: try Self.source(file), file: file) }
        for file in identifiers {
            let literals = try Self.bodies(of: "var id: String {", in: Self.source(file)).flatMap(Self.literals)
            messages += Set(literals.map { $0.joined() }).sorted().map {
                Message(id: [$0], text: ["", ""], file: file)
            }
        }
        for (file, id) in mistakes {
            let literals = try Self.bodies(of: "var message: String {", in: Self.source(file)).flatMap(Self.literals)
            messages += literals.map { Message(id: [id], text: $0, file: file) }
        }
        self.messages = messages
    }

    private static func source(_ file: String) throws -> [Character] {
        let parts = file.split(separator: "#", maxSplits: 1).map(String.init)
        let url = Workplace.repository.appending(path: "Sources/\(parts[0])")
        let source = Array(try String(contentsOf: url, encoding: .utf8))
        return parts.count == 1 ? source : bodies(of: parts[1], in: source).flatMap { $0 }
    }

    /// Every two literals that follow each other as `("…", "…"`.
    private static func rows(of source: [Character], file: String) -> [Message] {
        var rows: [Message] = []
        for index in source.indices where source[index] == "(" {
            guard let first = literal(in: source, from: index + 1), let comma = afterComma(source, first.end),
                let second = literal(in: source, from: comma)
            else { continue }
            // A name for a fact, such as `(year, month)`, or a call is no row: ids are lower case with hyphens.
            guard first.parts.joined().allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "-" }) else { continue }
            rows.append(Message(id: first.parts, text: second.parts, file: file))
        }
        return rows
    }

    /// The texts between each such opening and the brace that closes it.
    private static func bodies(of opening: String, in source: [Character]) -> [[Character]] {
        var bodies: [[Character]] = []
        let wanted = Array(opening)
        for start in source.indices where source[start...].starts(with: wanted) {
            var depth = 1
            var end = start + wanted.count
            while end < source.count, depth > 0 {
                if source[end] == "{" { depth += 1 }
                if source[end] == "}" { depth -= 1 }
                end += 1
            }
            bodies.append(Array(source[(start + wanted.count)..<end]))
        }
        return bodies
    }

    private static func literals(in source: [Character]) -> [[String]] {
        var literals: [[String]] = []
        var index = 0
        while index < source.count {
            // Only what stands where a case's value does; patterns have literals too.
            if source[index] == ":", let found = literal(in: source, from: index + 1) {
                literals.append(found.parts)
                index = found.end
            } else {
                index += 1
            }
        }
        return literals
    }

    private static func afterComma(_ source: [Character], _ index: Int) -> Int? {
        let next = source[index...].firstIndex { !$0.isWhitespace }
        return next.flatMap { source[$0] == "," ? $0 + 1 : nil }
    }

    /// The string literal that comes next after blanks, in parts between its interpolations.
    private static func literal(in source: [Character], from start: Int) -> (parts: [String], end: Int)? {
        guard start < source.count, var index = source[start...].firstIndex(where: { !$0.isWhitespace }),
            source[index] == "\""
        else { return nil }
        var parts = [""]
        index += 1
        while index < source.count, source[index] != "\"" {
            guard source[index] == "\\", index + 1 < source.count else {
                parts[parts.count - 1].append(source[index])
                index += 1
                continue
            }
            guard source[index + 1] == "(" else {
                parts[parts.count - 1].append(source[index + 1])
                index += 2
                continue
            }
            index = endOfInterpolation(source, from: index + 2)
            parts.append("")
        }
        return (parts, index + 1)
    }

    private static func endOfInterpolation(_ source: [Character], from start: Int) -> Int {
        var depth = 1
        var index = start
        while index < source.count, depth > 0 {
            if source[index] == "(" { depth += 1 }
            if source[index] == ")" { depth -= 1 }
            index += 1
        }
        return index
    }
}
