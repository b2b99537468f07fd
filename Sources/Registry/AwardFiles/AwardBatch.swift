/// A run of lines of a sealed award file: enough work for one task.
///
/// It has its own copy of the lines, so that the memory of the whole file can be given back while the last of them are still
/// being worked on.
package struct AwardBatch: Sendable {
    package let file: AwardFileSummary
    /// The numbers of the lines, from 1.
    package var lines: Range<Int> { text.numbers }
    /// What the lines say.
    let text: AwardLines

    init(of file: SealedAwardFile, lines: Range<Int>) {
        self.file = file.summary
        self.text = file.parts.lines.copy(of: lines)
    }
}
