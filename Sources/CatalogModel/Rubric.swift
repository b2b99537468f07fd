package import Markdown

/// How the outcomes of an edition are judged: one criterion an outcome, one table a criterion.
package struct Rubric: Sendable {
    /// Who wrote the rubric, and so what it may be used for.
    package enum Status: String, Sendable, CaseIterable {
        /// Written by this site to make the outcomes concrete; never signed, never machine-readable.
        case illustrative
        case official
    }

    package let text: PageText
    package let status: Status
    /// The best first.
    package let levels: [String]
    /// The level an outcome must reach.
    package let requiredLevel: String
    package let criteria: [Criterion]

    package init(text: PageText, status: Status, levels: [String], requiredLevel: String, criteria: [Criterion]) {
        self.text = text
        self.status = status
        self.levels = levels
        self.requiredLevel = requiredLevel
        self.criteria = criteria
    }

    /// The place of a criterion on the rubric's page, by the number of the outcome that it judges.
    package static func anchor(ofCriterion number: Int) -> String { "criterion-\(number)" }
    /// The place of one level of a criterion there; levels count from 1, the best.
    package static func anchor(ofLevel level: Int, criterion number: Int) -> String {
        "\(anchor(ofCriterion: number))-level-\(level)"
    }

    /// One heading of the rubric with the rows of its table.
    package struct Criterion: Sendable {
        package let heading: MarkdownElement
        /// The number of the outcome it judges, from 1.
        package let outcomeNumber: Int
        /// In the rubric's order of levels.
        package let levels: [Level]

        package init(heading: MarkdownElement, outcomeNumber: Int, levels: [Level]) {
            self.heading = heading
            self.outcomeNumber = outcomeNumber
            self.levels = levels
        }
    }

    /// One row of a criterion's table.
    package struct Level: Sendable {
        package let name: String
        package let meaning: MarkdownElement

        package init(name: String, meaning: MarkdownElement) {
            self.name = name
            self.meaning = meaning
        }
    }
}
