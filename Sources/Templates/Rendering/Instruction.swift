/// One step of rendering; all names are resolved, so that following it needs no lookup.
///
/// Each says for itself what it reads. So a program can later be run in part, with some fields known and the rest left
/// open, by following the steps that read known fields and keeping the others.
enum Instruction: Sendable {
    /// Writes a stretch of the program's literal bytes.
    case literal(start: Int32, count: Int32)
    case text(Operand)
    case escapedText(Operand)
    case markup(Operand)
    /// Goes on at `target` unless the value shows, or does not show.
    case test(Operand, isShown: Bool, target: Int32)
    /// Makes a value the innermost context, or goes on at `target` where it is absent.
    case enter(Operand, target: Int32)
    case leave
    /// Makes the first item of a list the innermost context, or goes on at `target` where there is none.
    case loop(Operand, target: Int32)
    /// Goes on to the next item, back at `start`, or ends the loop.
    case next(start: Int32)
}
