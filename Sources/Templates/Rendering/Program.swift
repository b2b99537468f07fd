/// A compiled template: flat instructions, and one buffer with all its literal bytes.
struct Program: Sendable {
    let instructions: [Instruction]
    let literals: [UInt8]
    let slots: [Int32]
}
