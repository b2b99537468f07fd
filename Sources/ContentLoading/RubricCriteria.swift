import CatalogModel
import Diagnostics
import Markdown

/// The sections of a rubric held against the outcomes of its edition.
struct RubricCriteria {
    /// Empty where they could not be read, and then no row is held against them.
    private let levels: [String]
    private let outcomes: [Outcome]
    private let outcomeNumbers: [String: Int]

    init(levels: [String], outcomes: [Outcome]) {
        self.levels = levels
        self.outcomes = outcomes
        self.outcomeNumbers = Dictionary(
            outcomes.map { ($0.plainText.foldedForMatching, $0.number) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the criteria.
    ///
    /// - Parameters:
    ///   - body: the text of the rubric.
    ///   - place: where an outcome without a criterion is reported.
    ///   - log: takes the problems.
    /// - Returns: those that match an outcome and have a table, in the order of their headings.
    func criteria(of body: MarkdownDocument, at place: SourceRange, log: inout DiagnosticLog) -> [Rubric.Criterion] {
        var judged: Set<Int> = []
        var unmatched: [MarkdownElement] = []
        var criteria: [Rubric.Criterion] = []
        for section in body.body.sections {
            let heading = section.heading
            guard let number = outcomeNumbers[heading.plainText.foldedForMatching] else {
                unmatched.append(heading)
                continue
            }
            guard judged.insert(number).inserted else {
                log.add(ContentProblem.repeatedCriterion(heading.plainText), at: heading.range)
                continue
            }
            guard let table = section.body.tables.first else {
                log.add(ContentProblem.criterionWithoutTable(heading.plainText), at: heading.range)
                continue
            }
            let rows = levels(of: table, criterion: heading, log: &log)
            criteria.append(Rubric.Criterion(heading: heading, outcomeNumber: number, levels: rows))
        }
        let missing = outcomes.filter { !judged.contains($0.number) }.map(\.plainText.withoutClosingPunctuation)
            .filter { !$0.isEmpty }
        report(unmatched: unmatched, missing: missing, at: place, log: &log)
        return criteria
    }

    /// Reports headings without an outcome and outcomes without a heading; a mistyped heading is one mistake, not two.
    private func report(
        unmatched: [MarkdownElement], missing: [String], at place: SourceRange, log: inout DiagnosticLog
    ) {
        var missing = missing
        var strangers = 0
        for heading in unmatched {
            let nearest = NearestName.of(heading.plainText, among: missing)
            let problem = ContentProblem.criterionWithoutOutcome(
                heading.plainText, nearest: nearest, unjudged: missing)
            log.add(problem, at: heading.range)
            missing.removeAll { $0 == nearest }
            if nearest == nil { strangers += 1 }
        }
        guard missing.count > strangers else { return }
        for outcome in missing { log.add(ContentProblem.outcomeWithoutCriterion(outcome), at: place) }
    }

    /// The rows of one table in the rubric's order: the first cell names the level, the second says what it means.
    private func levels(
        of table: MarkdownTable, criterion: MarkdownElement, log: inout DiagnosticLog
    ) -> [Rubric.Level] {
        var meanings: [String: MarkdownElement] = [:]
        var unknown: [MarkdownElement] = []
        for row in table.rows where !levels.isEmpty {
            guard let name = row.first, let meaning = row.dropFirst().first else { continue }
            let text = name.plainText
            guard let level = levels.first(where: { $0.foldedForMatching == text.foldedForMatching }) else {
                unknown.append(name)
                continue
            }
            guard meanings.updateValue(meaning, forKey: level) == nil else {
                log.add(ContentProblem.repeatedLevel(text), at: name.range)
                continue
            }
        }
        let missing = levels.filter { meanings[$0] == nil }
        for name in unknown {
            let allowed = missing.isEmpty ? levels : missing
            log.add(ContentProblem.unknownLevel(name.plainText, allowed: allowed), at: name.range)
        }
        // A row under a wrong name is one mistake.
        for level in missing.dropFirst(unknown.count) {
            log.add(ContentProblem.missingLevel(level, criterion: criterion.plainText), at: criterion.range)
        }
        return levels.compactMap { level in meanings[level].map { Rubric.Level(name: level, meaning: $0) } }
    }
}
