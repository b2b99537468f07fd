/// Collects instructions and literal bytes; neighboring literals become one.
struct ProgramBuilder {
    private var instructions: [Instruction] = []
    private var literals: [UInt8] = []
    private var slots: [Int32] = []
    /// Where the literal begins that is not yet an instruction.
    private var literalStart = 0

    mutating func append(_ text: ArraySlice<UInt8>, escaped: Bool) {
        if escaped { literals.appendEscaped(text) } else { literals += text }
    }

    /// - Returns: the place of the instruction, for `setTarget(of:)`.
    @discardableResult
    mutating func append(_ instruction: Instruction) -> Int {
        endLiteral()
        instructions.append(instruction)
        return instructions.count - 1
    }

    /// The place of the next instruction, which text before it cannot reach into any more.
    mutating func mark() -> Int32 {
        endLiteral()
        return Int32(instructions.count)
    }

    /// Makes an earlier instruction go on here where its condition fails.
    mutating func setTarget(of index: Int) {
        let target = mark()
        switch instructions[index] {
        case .test(let operand, let isShown, _):
            instructions[index] = .test(operand, isShown: isShown, target: target)
        case .enter(let operand, _): instructions[index] = .enter(operand, target: target)
        case .loop(let operand, _): instructions[index] = .loop(operand, target: target)
        case .literal, .text, .escapedText, .markup, .leave, .next: break
        }
    }

    /// Where a field is, and the fields inside it; without slots, the context itself.
    mutating func operand(depth: Int, slots path: [Int]) -> Operand {
        let inner = path.dropFirst()
        let start = slots.count
        slots += inner.map { Int32($0) }
        return Operand(
            depth: Int32(depth), slot: path.first.map { Int32($0) } ?? Operand.itself, innerStart: Int32(start),
            innerCount: Int32(inner.count))
    }

    mutating func program() -> Program {
        endLiteral()
        return Program(instructions: instructions, literals: literals, slots: slots)
    }

    private mutating func endLiteral() {
        guard literalStart < literals.count else { return }
        instructions.append(
            .literal(start: Int32(literalStart), count: Int32(literals.count - literalStart)))
        literalStart = literals.count
    }
}
