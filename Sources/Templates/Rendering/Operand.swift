/// Where to read a value: how many contexts out, and which fields in turn.
struct Operand: Sendable {
    /// The slot that stands for the context itself.
    static let itself: Int32 = -1

    /// 0 is the innermost context.
    let depth: Int32
    /// The slot of the first field.
    let slot: Int32
    /// The slots of `b` and `c` in `a.b.c`: a stretch of the program's `slots`.
    let innerStart: Int32
    let innerCount: Int32
}
