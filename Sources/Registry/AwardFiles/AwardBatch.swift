/// A run of lines of a sealed award file: enough work for one task.
package struct AwardBatch: Sendable {
    package let file: SealedAwardFile
    /// The numbers of the lines, from 1.
    package let lines: Range<Int>

    init(of file: SealedAwardFile, lines: Range<Int>) {
        self.file = file
        self.lines = lines
    }
}
