import Diagnostics

extension SourcePosition {
    /// Where a range of a text begins.
    init(of range: Range<Int>, in bytes: [UInt8]) {
        self = SourceText(path: "", bytes: bytes).position(at: range.lowerBound)
    }
}
