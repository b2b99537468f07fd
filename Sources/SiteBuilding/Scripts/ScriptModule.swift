import CatalogModel
import Diagnostics

/// One script as it was written: what it imports and exports, and the names at its top.
///
/// It is read by lines, and only in the forms that `CONTRIBUTING.md` lists: what begins at the start of a line is at the top.
/// Lines are first told apart by how they begin, because matching a pattern takes a hundred times as long.
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

    private static let keywords = [
        "const ", "let ", "var ", "class ", "function ", "function* ", "async function ", "async function* ",
    ]

    /// - Returns: false for an import or export of another form.
    private mutating func read(_ line: Substring, at place: SourceRange) -> Bool {
        if let (list, path) = Self.parts(ofImport: line) {
            let names = Self.words(list)
            guard names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isOfName) }),
                let found = reference(to: path, names: names, at: place)
            else { return false }
            imports.append(found)
            return true
        }
        guard readLaterImports(of: line, at: place) else { return false }
        if line.hasPrefix("import"), Self.endsWord(line.dropFirst(6).first, butFor: "(.") { return false }
        guard line.first?.isLetter == true else {
            lines.append(line)
            return true
        }
        let isExport = line.hasPrefix("export") && Self.endsWord(line.dropFirst(6).first)
        let code = isExport ? line.dropFirst(7) : line
        lines.append(code)
        guard let keyword = Self.keywords.first(where: code.hasPrefix) else { return !isExport }
        let declared = code.dropFirst(keyword.count)
        let name = Self.name(in: declared)
        guard let own = name.map({ [$0] }) ?? Self.namesOfPattern(in: declared) else { return false }
        names += own.map { ($0, place) }
        if isExport, let name { exports.append(name) }
        return !isExport || (line.hasPrefix("export ") && name != nil)
    }

    private mutating func readLaterImports(of line: Substring, at place: SourceRange) -> Bool {
        let calls = ImportCall.all(in: line)
        let found = calls.compactMap { call in call.path.flatMap { reference(to: $0, names: [], at: place) } }
        later += found
        return found.count == calls.count
    }

    /// Whether a word ends before this character, or before the end of the line.
    private static func endsWord(_ next: Character?, butFor others: String = "") -> Bool {
        next.map { !isOfName($0) && !others.contains($0) } ?? true
    }

    private func reference(to text: Substring, names: [String], at place: SourceRange) -> Import? {
        path.resolving(String(text)).map { Import(names: names, target: $0, place: place) }
    }

    /// The names and the path in `import { a, b } from "./c.js";`; nil for any other line.
    private static func parts(ofImport line: Substring) -> (names: Substring, path: Substring)? {
        let (opening, middle, ending) = ("import { ", "} from \"", "\";")
        guard line.hasPrefix(opening), line.hasSuffix(ending) else { return nil }
        let names = line.dropFirst(opening.count).prefix { $0 != "}" }
        let rest = line[names.endIndex...]
        guard names.last == " ", rest.hasPrefix(middle) else { return nil }
        let path = rest.dropFirst(middle.count).dropLast(ending.count)
        return path.first == "." && !path.contains("\"") ? (names.dropLast(), path) : nil
    }

    static func isOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "$"
    }

    /// The one name that is declared; nil where a pattern is.
    private static func name(in code: Substring) -> String? {
        let name = code.prefix(while: isOfName)
        guard !name.isEmpty, let next = code.dropFirst(name.count).first, " (;".contains(next) else { return nil }
        return String(name)
    }

    /// The names in `{ a, b: c } =` or `[a, b] =`; nil where the code is neither.
    private static func namesOfPattern(in code: Substring) -> [String]? {
        guard let first = code.first, "{[".contains(first),
            let end = code.firstIndex(where: { "}]".contains($0) }), code[end...].dropFirst().hasPrefix(" =")
        else { return nil }
        let list = code[..<end].dropFirst()
        return words(list.last == " " ? list.dropLast() : list).map(nameInPattern)
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
