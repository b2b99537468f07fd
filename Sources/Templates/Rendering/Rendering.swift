/// One run of a program over a view.
///
/// Whatever is read often is read from spans and from the run's own variables: tasks on other cores render with the same
/// programs, and would wait for each other to count the references to them.
struct Rendering: ~Copyable {
    private struct Loop {
        let list: ErasedList
        var index = 0
    }

    private let view: ErasedView
    /// Those within the view, the innermost last.
    private var contexts: [FieldValue] = []
    private var loops: [Loop] = []

    init(over view: ErasedView) {
        self.view = view
    }

    /// Appends all that the program says.
    mutating func run(_ program: Program, into output: inout [UInt8]) {
        let (instructions, literals, slots) = (program.instructions.span, program.literals.span, program.slots.span)
        let view = view
        func value(of operand: Operand) -> FieldValue { Self.value(of: operand, slots, in: view, contexts) }
        var index = 0
        while index < instructions.count {
            let instruction = instructions[index]
            index += 1
            switch instruction {
            case .literal(let start, let count):
                literals.extracting(Int(start)..<Int(start + count)).withUnsafeBufferPointer {
                    output.append(contentsOf: $0)
                }
            case .text(let operand): write(value(of: operand), escaped: false, into: &output)
            case .escapedText(let operand): write(value(of: operand), escaped: true, into: &output)
            case .markup(let operand): write(value(of: operand), escaped: false, into: &output)
            case .test(let operand, let isShown, let target):
                if value(of: operand).isShown != isShown { index = Int(target) }
            case .enter(let operand, let target): if !enter(value(of: operand)) { index = Int(target) }
            case .leave: contexts.removeLast()
            case .loop(let operand, let target):
                if !beginLoop(over: value(of: operand)) { index = Int(target) }
            case .next(let start): if nextItem() { index = Int(start) }
            }
        }
    }

    private static func value(
        of operand: Operand, _ slots: Span<Int32>, in view: ErasedView, _ contexts: [FieldValue]
    ) -> FieldValue {
        let place = contexts.count - 1 - Int(operand.depth)
        var value: FieldValue
        if place < 0 {
            guard operand.slot != Operand.itself else { return .view(view) }
            value = view.value(Int(operand.slot))
        } else {
            guard operand.slot != Operand.itself else { return contexts[place] }
            guard case .view(let context) = contexts[place] else { return .absent }
            value = context.value(Int(operand.slot))
        }
        for place in Int(operand.innerStart)..<Int(operand.innerStart + operand.innerCount) {
            guard case .view(let view) = value else { return .absent }
            value = view.value(Int(slots[place]))
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
