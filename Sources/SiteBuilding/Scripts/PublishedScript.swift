/// A script as readers' browsers get it: without the comments and the indentation that its writers need.
///
/// Only whole lines are left out, and only space at the ends of lines. So a text in backquotes must not go over a line end,
/// and a comment stands on lines of its own; `CONTRIBUTING.md` says so.
enum PublishedScript {
    static func bytes(of source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var isInComment = false
        for line in source.split(separator: UInt8(ascii: "\n")) {
            let line = trimmed(line)
            if isInComment || line.starts(with: "/*".utf8) {
                isInComment = !line.suffix(2).elementsEqual("*/".utf8)
            } else if !line.isEmpty, !line.starts(with: "//".utf8) {
                result += line
                result.append(UInt8(ascii: "\n"))
            }
        }
        return result
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0D }
        guard let first = line.firstIndex(where: { !isSpace($0) }), let last = line.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return line[first...last]
    }
}
