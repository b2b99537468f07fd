/// One run of a program over a view.
struct Rendering: ~Copyable {
    private struct Loop {
        let list: ErasedList
        var index = 0
    }

    private let program: Program
    /// The innermost is last.
    private var contexts: [FieldValue]
    private var loops: [Loop] = []

    init(of program: Program, over view: ErasedView) {
        self.program = program
        self.contexts = [.view(view)]
    }

    /// Appends all that the program says.
    mutating func run(into output: inout [UInt8]) {
        var index = 0
        while index < program.instructions.count {
            let instruction = program.instructions[index]
            index += 1
            switch instruction {
            case .literal(let start, let count):
                output.append(contentsOf: program.literals[Int(start)..<Int(start + count)])
            case .text(let operand): write(value(of: operand), escaped: false, into: &output)
            case .escapedText(let operand): write(value(of: operand), escaped: true, into: &output)
            case .markup(let operand): write(value(of: operand), escaped: false, into: &output)
            case .test(let operand, let isShown, let target):
                if value(of: operand).isShown != isShown { index = Int(target) }
            case .enter(let operand, let target): if !enter(value(of: operand)) { index = Int(target) }
            case .leave: contexts.removeLast()
            case .loop(let operand, let target): if !beginLoop(over: value(of: operand)) { index = Int(target) }
            case .next(let start): if nextItem() { index = Int(start) }
            }
        }
    }

    private func value(of operand: Operand) -> FieldValue {
        let context = contexts[contexts.count - 1 - Int(operand.depth)]
        guard operand.slot != Operand.itself else { return context }
        guard case .view(let view) = context else { return .absent }
        var value = view.value(Int(operand.slot))
        let inner = Int(operand.innerStart)..<Int(operand.innerStart + operand.innerCount)
        for slot in program.slots[inner] {
            guard case .view(let view) = value else { return .absent }
            value = view.value(Int(slot))
        }
        return value
    }

    private func write(_ value: FieldValue, escaped: Bool, into output: inout [UInt8]) {
        switch value {
        case .text(let text) where escaped: output.appendEscaped(text)
        case .text(let text): output.append(contentsOf: text.utf8)
        case .markup(let markup): output.append(contentsOf: markup.bytes)
        case .absent, .flag, .view, .list: break
        }
    }

    private mutating func enter(_ value: FieldValue) -> Bool {
        guard value.isShown else { return false }
        contexts.append(value)
        return true
    }

    private mutating func beginLoop(over value: FieldValue) -> Bool {
        guard case .list(let list) = value, list.count > 0 else { return false }
        loops.append(Loop(list: list))
        contexts.append(list.item(0))
        return true
    }

    private mutating func nextItem() -> Bool {
        contexts.removeLast()
        guard var loop = loops.popLast() else { return false }
        loop.index += 1
        guard loop.index < loop.list.count else { return false }
        contexts.append(loop.list.item(loop.index))
        loops.append(loop)
        return true
    }
}
