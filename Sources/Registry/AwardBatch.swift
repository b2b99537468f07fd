import Diagnostics

/// A run of whole lines of one award file: enough work for one task, and no more than fits in little memory.
package struct AwardBatch: Sendable {
    /// The path that diagnostics show.
    package let path: String
    /// The number of the first line in the file, from 1.
    package let firstLine: Int
    /// The lines with their line ends.
    package let bytes: [UInt8]

    /// Each line without its line end, with its number.
    var lines: some Sequence<(number: Int, bytes: ArraySlice<UInt8>)> {
        var rest = bytes[...]
        if rest.last == UInt8(ascii: "\n") { rest.removeLast() }
        return rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().lazy
            .map { (firstLine + $0.offset, $0.element) }
    }

    /// One line as a text whose diagnostics give line and column but never what the line says.
    func source(ofLine number: Int, _ bytes: ArraySlice<UInt8>) -> SourceText {
        SourceText(path: path, bytes: Array(bytes), excerpts: .withheld, firstLine: number)
    }
}
