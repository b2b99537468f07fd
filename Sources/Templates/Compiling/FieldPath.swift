/// A field as seen from the root: the scope that declares it, and the slots from there.
struct FieldPath: Hashable {
    /// Counted from the outermost.
    let scope: Int
    var slots: [Int]
}
