/// What a commit did to the output folder, in files.
package struct OutputSummary: Sendable, Hashable {
    /// New ones and ones with new bytes.
    package var written: Int
    /// Those that had the right bytes already and were not touched.
    package var unchanged: Int
    /// Those that an earlier build had written and this one did not.
    package var removed: Int

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }
}
