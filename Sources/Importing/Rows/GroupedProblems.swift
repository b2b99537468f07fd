import Diagnostics

/// Mistakes that are one and the same in many rows, told once: at the first of them, with the lines of the others.
struct GroupedProblems {
    private struct Group {
        let kind: Kind
        let heading: String
        let place: SourceRange
        var lines: [Int]
    }

    enum Kind: Hashable {
        case unknownTitle
        case sharedTitle
        case unknownStatus
        case unknownWord(field: String)
    }

    private struct Key: Hashable {
        let kind: Kind
        let text: TitleKey?
    }

    private var groups: [Key: Group] = [:]
    private var order: [Key] = []

    var isEmpty: Bool { order.isEmpty }

    mutating func add(_ kind: Kind, _ text: String, under heading: String, at place: SourceRange, line: Int) {
        let key = Key(kind: kind, text: TitleKey(text))
        if groups[key] == nil {
            groups[key] = Group(kind: kind, heading: heading, place: place, lines: [])
            order.append(key)
        }
        groups[key]?.lines.append(line)
    }

    func report(to log: inout DiagnosticLog) {
        for group in order.compactMap({ groups[$0] }) {
            let problem: ImportProblem =
                switch group.kind {
                case .unknownTitle: .unknownTitle(heading: group.heading, lines: group.lines)
                case .sharedTitle: .sharedTitle(heading: group.heading, lines: group.lines)
                case .unknownStatus: .unknownStatus(heading: group.heading, lines: group.lines)
                case .unknownWord(let field): .unknownWord(field: field, heading: group.heading, lines: group.lines)
                }
            log.add(problem, at: group.place)
        }
    }
}
