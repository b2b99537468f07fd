/// By what a file that was changed is told without reading it: its size, and when it was last written.
struct FileStamp: Hashable {
    /// In bytes.
    let size: Int
    /// In nanoseconds since 1970, as the file system keeps it; only ever compared.
    let modified: Int
}
