/// A run of a program over a view of which some fields are open: what is known is written, and what is not is kept as
/// instructions of a shorter program.
///
/// Open are the fields that their views declare so, as far as the program's own view leads there: through views that are
/// always there. What is in a list or in a view that may be missing is either known or open as a whole.
struct Specialization {
    private enum Context {
        /// Not there any more when the shorter program runs.
        case known(FieldValue)
        /// A view with some open fields.
        case partial(ErasedView, OpenFields)
        case unknown

        var isKept: Bool {
            switch self {
            case .known: false
            case .partial, .unknown: true
            }
        }
    }

    private enum Loop {
        case known(ErasedList, index: Int)
        /// With the place in the shorter program that it goes back to.
        case unknown(start: Int32)
    }

    private enum Reading {
        case known(FieldValue)
        case partial(ErasedView, OpenFields, Operand)
        case unknown(Operand)
    }

    private let program: Program
    private var builder = ProgramBuilder()
    private var contexts: [Context]
    private var loops: [Loop] = []
    /// Instructions of the shorter program that may go on at a place of the longer one, the next place last.
    private var jumps: [(target: Int, instruction: Int)] = []

    init(of program: Program, over view: ErasedView, leaving fields: OpenFields) {
        self.program = program
        self.contexts = [.partial(view, fields)]
    }

    /// - Returns: a program that writes the same for every view that differs from this one in open fields only.
    mutating func shorterProgram() -> Program {
        var index = 0
        while true {
            while let jump = jumps.last, jump.target == index {
                builder.setTarget(of: jump.instruction)
                jumps.removeLast()
            }
            guard index < program.instructions.count else { return builder.program() }
            index = follow(program.instructions[index], at: index)
        }
    }

    /// - Returns: the place of the next instruction.
    private mutating func follow(_ instruction: Instruction, at index: Int) -> Int {
        switch instruction {
        case .literal(let start, let count):
            builder.append(program.literals[Int(start)..<Int(start + count)], escaped: false)
        case .text(let operand): write(operand, escaped: false) { .text($0) }
        case .escapedText(let operand): write(operand, escaped: true) { .escapedText($0) }
        case .markup(let operand): write(operand, escaped: false) { .markup($0) }
        case .test(let operand, let isShown, let target): return test(operand, isShown, target) ?? index + 1
        case .enter(let operand, let target): return enter(operand, target) ?? index + 1
        case .leave: if contexts.removeLast().isKept { builder.append(.leave) }
        case .loop(let operand, let target): return beginLoop(operand, target) ?? index + 1
        case .next(let start): return nextItem(start) ?? index + 1
        }
        return index + 1
    }

    private mutating func write(_ operand: Operand, escaped: Bool, _ instruction: (Operand) -> Instruction) {
        switch read(operand) {
        case .unknown(let operand): builder.append(instruction(operand))
        case .known(.text(let text)): builder.append(Array(text.utf8)[...], escaped: escaped)
        case .known(.markup(let markup)): builder.append(markup.bytes[...], escaped: false)
        case .known, .partial: break
        }
    }

    private mutating func test(_ operand: Operand, _ isShown: Bool, _ target: Int32) -> Int? {
        switch read(operand) {
        case .known(let value): return value.isShown == isShown ? nil : Int(target)
        case .partial: return isShown ? nil : Int(target)
        case .unknown(let operand):
            jump(to: target, from: .test(operand, isShown: isShown, target: 0))
            return nil
        }
    }

    private mutating func enter(_ operand: Operand, _ target: Int32) -> Int? {
        switch read(operand) {
        case .known(let value):
            guard value.isShown else { return Int(target) }
            contexts.append(.known(value))
        case .partial(let view, let fields, let operand):
            jump(to: target, from: .enter(operand, target: 0))
            contexts.append(.partial(view, fields))
        case .unknown(let operand):
            jump(to: target, from: .enter(operand, target: 0))
            contexts.append(.unknown)
        }
        return nil
    }

    private mutating func beginLoop(_ operand: Operand, _ target: Int32) -> Int? {
        switch read(operand) {
        case .known(.list(let list)) where list.count > 0:
            loops.append(.known(list, index: 0))
            contexts.append(.known(list.item(0)))
        case .known, .partial: return Int(target)
        case .unknown(let operand):
            jump(to: target, from: .loop(operand, target: 0))
            loops.append(.unknown(start: builder.mark()))
            contexts.append(.unknown)
        }
        return nil
    }

    private mutating func nextItem(_ start: Int32) -> Int? {
        contexts.removeLast()
        switch loops.popLast() {
        case .known(let list, let index)? where index + 1 < list.count:
            loops.append(.known(list, index: index + 1))
            contexts.append(.known(list.item(index + 1)))
            return Int(start)
        case .unknown(let start)?: builder.append(.next(start: start))
        case .known?, nil: break
        }
        return nil
    }

    private mutating func jump(to target: Int32, from instruction: Instruction) {
        jumps.append((Int(target), builder.append(instruction)))
    }

    private mutating func read(_ operand: Operand) -> Reading {
        let place = contexts.count - 1 - Int(operand.depth)
        let inner = Int(operand.innerStart)..<Int(operand.innerStart + operand.innerCount)
        let slots = operand.slot == Operand.itself ? [] : [operand.slot] + program.slots[inner]
        switch contexts[place] {
        case .unknown: return .unknown(kept(slots, of: place))
        case .known(let value): return .known(slots.reduce(value) { $0.field(Int($1)) })
        case .partial(let view, let fields): return read(slots, of: view, fields, at: place)
        }
    }

    private mutating func read(_ slots: [Int32], of view: ErasedView, _ fields: OpenFields, at place: Int) -> Reading {
        var (view, fields) = (view, fields)
        for (number, slot) in slots.enumerated() {
            guard !fields.isOpen(Int(slot)) else { return .unknown(kept(slots, of: place)) }
            let value = view.value(Int(slot))
            guard let inner = fields.fields(in: Int(slot)), case .view(let next) = value else {
                return .known(slots[(number + 1)...].reduce(value) { $0.field(Int($1)) })
            }
            (view, fields) = (next, inner)
        }
        return .partial(view, fields, kept(slots, of: place))
    }

    /// The operand as the shorter program has it, in which fewer contexts lie between.
    private mutating func kept(_ slots: [Int32], of place: Int) -> Operand {
        builder.operand(depth: contexts[(place + 1)...].count(where: \.isKept), slots: slots.map { Int($0) })
    }
}

extension FieldValue {
    /// A field of a view; nothing has none.
    fileprivate func field(_ slot: Int) -> FieldValue {
        guard case .view(let view) = self else { return .absent }
        return view.value(slot)
    }
}
