import CatalogModel
import Diagnostics
import Markdown

extension Rubric {
    /// Reads `rubric.md`: headings are criteria, one for each outcome, and the table below each lists the levels.
    init?(decoding file: ContentFile, outcomes: [Outcome], log: inout DiagnosticLog) {
        guard var reader = file.reader(for: "a rubric", log: &log) else { return nil }
        let text = file.pageText(from: &reader, needsSummary: false)
        let status = reader.choice("status", of: Status.self)
        let levels = reader.texts("levels")
        let required = reader.text("required-level")
        if levels.isEmpty { reader.report(.missingKey("levels", subject: reader.subject), at: reader.place(of: "levels")) }
        if let required, !levels.isEmpty, !levels.contains(where: { $0.value == required.value }) {
            reader.report(.unknownLevel(required.value, allowed: levels.map(\.value)), at: required.range)
        }
        reader.finish(into: &log)
        let decoding = RubricDecoding(levels: levels.map(\.value), outcomes: outcomes)
        let criteria = decoding.criteria(of: file.body, titleRange: text?.titleRange ?? reader.place(of: "title"), log: &log)
        guard let text, let status, let required else { return nil }
        self.init(
            text: text, status: status.value, levels: levels.map(\.value), requiredLevel: required.value,
            criteria: criteria)
    }
}

/// The sections of a rubric held against the outcomes of its edition.
private struct RubricDecoding {
    let levels: [String]
    private let outcomes: [Outcome]
    private let outcomeNumbers: [String: Int]

    init(levels: [String], outcomes: [Outcome]) {
        self.levels = levels
        self.outcomes = outcomes
        self.outcomeNumbers = Dictionary(
            outcomes.map { ($0.plainText.foldedForMatching, $0.number) }, uniquingKeysWith: { first, _ in first })
    }

    func criteria(of body: MarkdownDocument, titleRange: SourceRange, log: inout DiagnosticLog) -> [Rubric.Criterion] {
        var judged: Set<Int> = []
        var criteria: [Rubric.Criterion] = []
        for section in body.body.sections {
            let heading = section.heading
            let text = heading.plainText
            guard let number = outcomeNumbers[text.foldedForMatching] else {
                let nearest = NearestName.of(text, among: outcomes.map(\.plainText))
                log.add(ContentProblem.criterionWithoutOutcome(text, nearest: nearest), at: heading.range)
                continue
            }
            guard judged.insert(number).inserted else {
                log.add(ContentProblem.repeatedCriterion(text), at: heading.range)
                continue
            }
            guard let table = section.body.tables.first else {
                log.add(ContentProblem.criterionWithoutTable(text), at: heading.range)
                continue
            }
            let rows = levels(of: table, criterion: heading, log: &log)
            criteria.append(Rubric.Criterion(heading: heading, outcomeNumber: number, levels: rows))
        }
        for outcome in outcomes where !judged.contains(outcome.number) {
            log.add(ContentProblem.outcomeWithoutCriterion(outcome.plainText), at: titleRange)
        }
        return criteria
    }

    /// The rows of one table in the rubric's order: the first cell names the level, the second says what it means.
    private func levels(
        of table: MarkdownTable, criterion: MarkdownElement, log: inout DiagnosticLog
    ) -> [Rubric.Level] {
        var meanings: [String: MarkdownElement] = [:]
        for row in table.rows {
            guard let name = row.first, let meaning = row.dropFirst().first else { continue }
            let text = name.plainText
            guard let level = levels.first(where: { $0.foldedForMatching == text.foldedForMatching }) else {
                log.add(ContentProblem.unknownLevel(text, allowed: levels), at: name.range)
                continue
            }
            guard meanings.updateValue(meaning, forKey: level) == nil else {
                log.add(ContentProblem.repeatedLevel(text), at: name.range)
                continue
            }
        }
        for level in levels where meanings[level] == nil {
            log.add(ContentProblem.missingLevel(level, criterion: criterion.plainText), at: criterion.range)
        }
        return levels.compactMap { level in meanings[level].map { Rubric.Level(name: level, meaning: $0) } }
    }
}

extension String {
    /// The text with case, quote style, spacing and closing punctuation ignored.
    fileprivate var foldedForMatching: String {
        let straight = lowercased().map { character -> Character in
            switch character {
            case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}": "'"
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}": "\""
            default: character
            }
        }
        let words = String(straight).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(words.reversed().drop { ".;,:".contains($0) }.reversed())
    }
}
