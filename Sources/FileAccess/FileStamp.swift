/// By what a file that was changed is told without reading it: its size, and when it was last written.
package struct FileStamp: Sendable, Hashable {
    /// In bytes.
    package let size: Int
    /// In nanoseconds since 1970, as the file system keeps it; only ever compared.
    package let modified: Int

    package init(size: Int, modified: Int) {
        self.size = size
        self.modified = modified
    }
}
