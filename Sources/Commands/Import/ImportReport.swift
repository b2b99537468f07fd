import Diagnostics
import Importing
import Issuing
import JSONText

/// What a run of `rosette import` tells: how much was taken and what was left out, by line; nothing of any earner.
struct ImportReport {
    /// So many lines are named of rows that were left out.
    private static let shownLines = 10

    /// Nil where something could not be mapped.
    let outcome: ImportOutcome?
    let problems: DiagnosticLog
    let command: ImportCommand
    let isWritten: Bool

    var text: String {
        guard let outcome else { return "" }
        var text = form(outcome)
        text += "\(count(outcome.readRows, noun)) read, \(count(outcome.rows.count, "row")) for the roster\n"
        for left in outcome.leftOut {
            text += "left out: \(count(left.count, noun)) \(left.reason.words)\(places(left))\n"
        }
        if outcome.repeatedRows > 0 {
            text += "\(count(outcome.repeatedRows, "row")) said again what one before said, and counted once\n"
        }
        if outcome.shortYears > 0 {
            text += "\(count(outcome.shortYears, "day")) with two digits for the year, which are read as 2000 to 2099\n"
        }
        if command.recipients != nil {
            text += "what the assertions say was read, and not checked with those who made them\n"
        }
        if outcome.namesWithheld > 0 {
            text += "\(count(outcome.namesWithheld, "name")) without consent, and not taken over\n"
        }
        return text + next(outcome)
    }

    var json: String {
        let found: JSONOutput = .array(problems.sorted.map(Self.json))
        var members: [JSONOutput.Member] = [
            .init("written", .bool(isWritten)), .init("rows", .int(outcome?.rows.count ?? 0)),
        ]
        if let outcome {
            members += [
                .init("read", .int(outcome.readRows)), .init("repeatedRows", .int(outcome.repeatedRows)),
                .init("shortYears", .int(outcome.shortYears)), .init("namesWithheld", .int(outcome.namesWithheld)),
                .init(
                    "leftOut",
                    .array(
                        outcome.leftOut.map { left in
                            [
                                "reason": .string(left.reason.rawValue), "count": .int(left.count),
                                "lines": .array(left.lines.map { .int($0) }), "files": .strings(left.files),
                            ]
                        })),
            ]
            if let form = outcome.form {
                members.append(
                    .init(
                        "form",
                        [
                            "encoding": .string(form.encoding.rawValue), "separator": .string(form.separator.name),
                            "headingsLine": .int(form.headingsLine), "preambleRows": .int(form.preambleRows),
                            "unusedColumns": .int(form.unusedColumns),
                        ]))
            }
        }
        let output = JSONOutput.object(members + [.init("problems", found)])
        return String(decoding: JSONWriter(layout: .pretty).bytes(of: output), as: UTF8.self)
    }

    private var noun: String { command.recipients == nil ? "row" : "assertion" }

    private func form(_ outcome: ImportOutcome) -> String {
        guard let form = outcome.form else { return "" }
        var text = "\(form.encoding.rawValue), cells separated by \(form.separator.name)s, headings on line "
        text += "\(form.headingsLine)"
        if form.preambleRows > 0 { text += " below \(count(form.preambleRows, "other row"))" }
        if form.unusedColumns > 0 { text += ", \(count(form.unusedColumns, "column")) not used" }
        if form.encoding == .windows1252 {
            text += "\nthe file is not UTF-8: check in the roster that names have the right letters"
        }
        return text + "\n"
    }

    private func places(_ left: LeftOut) -> String {
        let places = left.lines.map(String.init) + left.files
        let rest = places.count - Self.shownLines
        let word = left.lines.isEmpty ? "" : left.lines.count == 1 ? "line " : "lines "
        let shown = places.prefix(Self.shownLines).joined(separator: ", ")
        return " (\(word)\(shown)\(rest > 0 ? " and \(rest) more" : ""))"
    }

    private func next(_ outcome: ImportOutcome) -> String {
        if outcome.rows.isEmpty { return "nothing to write\n" }
        guard isWritten, let path = command.output else {
            return "nothing was written\nnext: run the same command with '--output FILE'\n"
        }
        return "wrote \(path)\nnext: look it through, then 'rosette issue \(path) --key FILE --dry-run'\n"
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func json(_ diagnostic: Diagnostic) -> JSONOutput {
        .object(omittingNil: [
            "id": .string(diagnostic.id), "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message), "file": diagnostic.place.path.map { .string($0) },
            "line": diagnostic.place.position.map { .int($0.line) },
            "column": diagnostic.place.position.map { .int($0.column) }, "hint": diagnostic.hint.map { .string($0) },
        ])
    }
}

extension LeftOut.Reason {
    /// What follows their number.
    fileprivate var words: String {
        switch self {
        case .notEarned: "with a status that is not earned"
        case .noStatus: "without a status"
        case .noDay: "without a day of completion"
        case .nothing: "with neither an earner nor a micro-credential nor a day"
        case .totals: "of totals or closing words"
        case .headings: "with the headings again"
        case .revoked: "revoked by the issuer"
        case .expired: "expired"
        case .noMatch: "made for no address of the list"
        }
    }
}
