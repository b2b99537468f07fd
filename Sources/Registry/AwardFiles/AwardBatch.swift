import Diagnostics

/// A run of whole lines of a sealed award file: enough work for one task.
package struct AwardBatch: Sendable {
    package let file: SealedAwardFile
    /// The number of the first line in the file, from 1.
    package let firstLine: Int
    /// The lines with their line ends.
    package let bytes: ArraySlice<UInt8>

    init(of file: SealedAwardFile, firstLine: Int, bytes: ArraySlice<UInt8>) {
        self.file = file
        self.firstLine = firstLine
        self.bytes = bytes
    }

    var lines: AwardLines { AwardLines(bytes, from: firstLine) }
}
