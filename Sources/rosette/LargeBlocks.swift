import CAllocator

/// What the C library does with large blocks of memory, such as award files, that are needed no more.
enum LargeBlocks {
    /// Has blocks of a megabyte and more given back to the system at once.
    ///
    /// Left to itself, glibc keeps what was once given back for the next block, and small ones get in between: of a registry of
    /// ten files, two stay in memory.
    static func giveBack() {
        #if canImport(Glibc)
            _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
        #endif
    }
}
