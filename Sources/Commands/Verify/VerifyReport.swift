import JSONText
import Verifying

/// The answers of `verify` as people or programs read them.
struct VerifyReport {
    enum Form {
        case text
        case json
        case csv
    }

    private let answers: [VerifyRequest.Answer]
    private let form: Form

    init(_ answers: [VerifyRequest.Answer], as form: Form) {
        self.answers = answers
        self.form = form
    }

    var text: String {
        switch form {
        case .json:
            let documents = answers.map { answer -> JSONOutput in
                guard let failure = answer.failure else { return answer.verification.document(source: answer.source) }
                return [
                    "source": .string(answer.source), "verdict": .string(Verdict.notChecked.rawValue),
                    "reason": .string(failure),
                ]
            }
            return String(decoding: JSONWriter(layout: .pretty).bytes(of: .array(documents)), as: UTF8.self)
        case .csv:
            let rows = answers.map { answer in
                answer.failure.map { Verification.tableRow(source: answer.source, without: $0) }
                    ?? answer.verification.tableRow(source: answer.source)
            }
            return Verification.tableHeader + rows.joined()
        case .text:
            return answers.map(Self.block).joined(separator: "\n") + (answers.count > 1 ? "\n" + total : "")
        }
    }

    private static func block(_ answer: VerifyRequest.Answer) -> String {
        let verification = answer.verification
        if let failure = answer.failure { return "\(answer.source): not checked\n  \(failure)\n" }
        var text = "\(answer.source): \(verification.verdict.rawValue)\n"
        if let title = verification.facts.title { text += "  \(title)\n" }
        let earner = verification.facts.publicName.map { "  for \($0)\n" } ?? ""
        text += earner
        for check in verification.checks {
            let name = pad(check.name.rawValue, to: 12)
            text += "  \(name) \(pad(check.result.outcome.rawValue, to: 12)) \(check.result.reason)\n"
        }
        return text
    }

    private var total: String {
        let valid = answers.count(where: \.verification.isValid)
        let failed = answers.count { $0.verification.verdict == .notValid && $0.failure == nil }
        let rest = answers.count - valid - failed
        return "\(answers.count) badges: \(valid) valid, \(failed) not valid, \(rest) not fully checked\n"
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
