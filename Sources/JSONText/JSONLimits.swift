/// How much a JSON text may ask of its reader.
package struct JSONLimits: Sendable {
    /// The most levels of objects and lists inside each other.
    package let depth: Int
    /// The most bytes.
    package let size: Int

    /// - Parameters:
    ///   - depth: at most 512 whatever is asked, because a tree is freed level by level on the stack.
    ///   - size: in bytes; 16 MiB unless told.
    package init(depth: Int = 64, size: Int = 16 << 20) {
        self.depth = min(depth, 512)
        self.size = size
    }
}
