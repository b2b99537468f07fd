import CatalogModel
import Diagnostics

/// One script as it was written: what it imports and exports, and the names at its top.
///
/// It is read by lines, and only in the forms that `CONTRIBUTING.md` lists: what begins at the start of a line is at the top.
struct ScriptModule: Sendable {
    struct Import: Sendable {
        let names: [String]
        let target: ContentPath
        let place: SourceRange
    }

    /// Below `templates/assets/`.
    let path: ContentPath
    private(set) var imports: [Import] = []
    /// What is loaded later, by `import()`.
    private(set) var later: [Import] = []
    private(set) var exports: [String] = []
    private(set) var names: [(name: String, place: SourceRange)] = []
    /// The lines without those of imports, and without `export`.
    private(set) var lines: [Substring] = []

    init(_ path: ContentPath, source: SourceText, log: inout DiagnosticLog) {
        self.path = path
        var isInComment = false
        for number in 1...source.lineCount {
            let range = source.rangeOfLine(number)
            let line = source.text(in: range)[...]
            let code = line.drop { $0 == " " || $0 == "\t" }
            if isInComment || code.hasPrefix("/*") {
                isInComment = !code.hasSuffix("*/")
            } else if !code.hasPrefix("//"), !read(line, at: source.range(range)) {
                log.add(ScriptProblem.unknownForm(String(code)), at: source.range(range))
            }
        }
    }

    /// - Returns: false for an import or export of another form.
    private mutating func read(_ line: Substring, at place: SourceRange) -> Bool {
        if line.hasPrefix("import {"),
            let (_, list, path) = line.wholeMatch(of: #/import \{ ([\w$, ]+) \} from "(\.[^"]+)";/#)?.output
        {
            let names = Self.words(list)
            guard names.allSatisfy({ $0.wholeMatch(of: #/[\w$]+/#) != nil }),
                let found = reference(to: path, names: names, at: place)
            else { return false }
            imports.append(found)
            return true
        }
        guard readLaterImports(of: line, at: place) else { return false }
        if line.prefixMatch(of: #/import(?![\w$(.])/#) != nil { return false }
        guard line.first?.isLetter == true else {
            lines.append(line)
            return true
        }
        let isExport = line.prefixMatch(of: #/export(?![\w$])/#) != nil
        let code = isExport ? line.dropFirst(7) : line
        lines.append(code)
        let keyword = #/(?:const|let|var|class|(?:async )?function\*?) /#
        let declared = #/(?:([\w$]+)(?=[ (;])|[{\[] ?([^}\]]+?) ?[}\]] =)/#
        guard let start = code.prefixMatch(of: keyword)?.range.upperBound else { return !isExport }
        guard let (_, name, pattern) = code[start...].prefixMatch(of: declared)?.output else { return false }
        let own = name.map { [String($0)] } ?? Self.words(pattern ?? "").map(Self.nameInPattern)
        names += own.map { ($0, place) }
        if isExport, let name { exports.append(String(name)) }
        return !isExport || (line.hasPrefix("export ") && name != nil)
    }

    private mutating func readLaterImports(of line: Substring, at place: SourceRange) -> Bool {
        guard line.contains("import") else { return true }
        let found = line.matches(of: #/\bimport\("(\.[^"]+)"\)/#).compactMap { match in
            reference(to: match.output.1, names: [], at: place)
        }
        later += found
        return found.count == line.matches(of: #/\bimport[(.]/#).count
    }

    private func reference(to text: Substring, names: [String], at place: SourceRange) -> Import? {
        path.resolving(String(text)).map { Import(names: names, target: $0, place: place) }
    }

    private static func words(_ list: Substring) -> [String] {
        list.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// What `member: name = value` declares.
    private static func nameInPattern(_ part: String) -> String {
        let name = part.split(separator: "=")[0].split(separator: ":").last ?? ""
        return name.filter { $0 != " " && $0 != "." }
    }
}
