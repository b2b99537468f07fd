import CatalogModel
import Markdown

/// An official rubric; there is none of any other kind.
struct SourcedRubric: Sendable {
    /// What one outcome is judged by.
    struct Criterion: Sendable {
        let outcomeNumber: Int
        let title: String
        let levels: [Level]
    }

    /// How far an outcome was shown.
    struct Level: Sendable {
        let name: String
        let meaning: String
    }

    let title: String
    /// What stands before the first criterion, where it names its source; else empty.
    let description: String
    /// The best first.
    let levels: [String]
    /// The level that every outcome must reach.
    let requiredLevel: String
    let criteria: [Criterion]

    /// - Returns: nil for a rubric that is not official.
    init?(_ rubric: Rubric) {
        guard rubric.status == .official else { return nil }
        self.title = rubric.text.title
        self.description = rubric.text.sourcedStatement(of: rubric.text.body.body.introduction)
        self.levels = rubric.levels
        self.requiredLevel = rubric.requiredLevel
        self.criteria = rubric.criteria.map { criterion in
            Criterion(
                outcomeNumber: criterion.outcomeNumber, title: Self.oneLine(criterion.heading.plainText),
                levels: criterion.levels.map { Level(name: $0.name, meaning: Self.oneLine($0.meaning.plainText)) })
        }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
