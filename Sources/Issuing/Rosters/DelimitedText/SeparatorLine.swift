/// The line that a spreadsheet puts before the headings to name the separator: `sep=;`.
enum SeparatorLine: Equatable {
    case known(CellSeparator)
    /// It names a sign that does not separate cells here, or none.
    case unknown

    /// - Returns: nil where the line says something else.
    init?(_ line: ArraySlice<UInt8>) {
        let quote = UInt8(ascii: "\"")
        var words = line
        while words.last == UInt8(ascii: " ") { words.removeLast() }
        if words.count >= 2, words.first == quote, words.last == quote { words = words.dropFirst().dropLast() }
        guard String(decoding: words.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
        let sign = words.dropFirst(4)
        if sign.count == 1, let separator = sign.first.flatMap(CellSeparator.init(rawValue:)) {
            self = .known(separator)
        } else {
            self = .unknown
        }
    }
}
