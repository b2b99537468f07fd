/// A call `import("./module.js")` in a line of a script, or what looks like one and has another form.
///
/// Found by plain comparisons: some 4,000 lines are looked through in each build, and a pattern takes ten times as long.
struct ImportCall {
    private static let word = "import"

    /// From the word to the closing parenthesis; the word alone where the form is another.
    let range: Range<Substring.Index>
    /// The relative path; nil where the form is another.
    let path: Substring?

    /// All calls in a line, in order.
    static func all(in line: Substring) -> [ImportCall] {
        var calls: [ImportCall] = []
        var rest = line.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "i")) {
            rest = rest[start...]
            guard rest.starts(with: word.utf8) else {
                rest = rest.dropFirst()
                continue
            }
            let end = rest.index(start, offsetBy: word.utf8.count)
            let isWord = start == line.startIndex || !ScriptModule.isOfName(line[line.index(before: start)])
            rest = rest[end...]
            if isWord, let next = rest.first, next == UInt8(ascii: "(") || next == UInt8(ascii: ".") {
                calls.append(ImportCall(from: start, to: end, in: line))
            }
        }
        return calls
    }

    private init(from start: Substring.Index, to end: Substring.Index, in line: Substring) {
        let code = line[end...]
        let path = code.hasPrefix("(\"") ? code.dropFirst(2).prefix { $0 != "\"" } : ""
        let isCall = path.first == "." && path.count > 1 && line[path.endIndex...].hasPrefix("\")")
        self.path = isCall ? path : nil
        self.range = start..<(isCall ? line.index(path.endIndex, offsetBy: 2) : end)
    }
}
