extension Program {
    /// Everything in the program, each list with its length before it.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(literals.count + 16 * instructions.count)
        Self.append(Int32(literals.count), to: &bytes)
        bytes += literals
        Self.append(Int32(slots.count), to: &bytes)
        for slot in slots { Self.append(slot, to: &bytes) }
        for instruction in instructions { Self.append(instruction, to: &bytes) }
        return bytes
    }

    private static func append(_ instruction: Instruction, to bytes: inout [UInt8]) {
        let (code, operand, numbers): (Int32, Operand?, [Int32]) =
            switch instruction {
            case .literal(let start, let count): (0, nil, [start, count])
            case .text(let operand): (1, operand, [])
            case .escapedText(let operand): (2, operand, [])
            case .markup(let operand): (3, operand, [])
            case .test(let operand, let isShown, let target): (4, operand, [isShown ? 1 : 0, target])
            case .enter(let operand, let target): (5, operand, [target])
            case .leave: (6, nil, [])
            case .loop(let operand, let target): (7, operand, [target])
            case .next(let start): (8, nil, [start])
            }
        append(code, to: &bytes)
        if let operand {
            for number in [operand.depth, operand.slot, operand.innerStart, operand.innerCount] {
                append(number, to: &bytes)
            }
        }
        for number in numbers { append(number, to: &bytes) }
    }

    private static func append(_ number: Int32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> Int32(shift))) }
    }
}
