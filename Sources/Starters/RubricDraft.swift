package import CatalogModel

/// A rubric with a heading for each outcome of an edition.
package struct RubricDraft: Sendable {
    let title: String
    let outcomes: [String]
    let levels: [String]
    let requiredLevel: String

    init(title: String, outcomes: [String], levels: [String], requiredLevel: String) {
        self.title = title
        self.outcomes = outcomes
        self.levels = levels
        self.requiredLevel = requiredLevel
    }

    /// For an edition that has none; nil where its outcomes are not known.
    package init?(for edition: Edition) {
        guard let outcomes = edition.wording?.outcomes else { return nil }
        self.init(
            title: edition.text.title, outcomes: outcomes.map(\.plainText),
            levels: ["Demonstrated", "Not yet demonstrated"], requiredLevel: "Demonstrated")
    }

    /// The file, in the folder of the edition.
    package func file(in folder: String) -> StarterFile { StarterFile("\(folder)/rubric.md", text: text) }

    var text: String {
        let head = """
            ---
            # How the work is judged: a heading for each outcome of the edition, in its words, and below it a table with every level.
            title: \(SafeText.yaml("Rubric: \(title)"))
            # 'official' where it is used for scoring, otherwise 'illustrative'.
            status: illustrative
            levels: [\(levels.map(SafeText.yaml).joined(separator: ", "))]
            # The level at which the outcome counts as reached.
            required-level: \(SafeText.yaml(requiredLevel))
            # Shown at the top; at most 25 words.
            notice: Illustrative rubric, not used for scoring.
            ---

            The criteria are the outcomes of the [micro-credential](index.md), one for each.

            """
        return head + outcomes.map(criterion).joined()
    }

    private func criterion(_ outcome: String) -> String {
        let rows = levels.map { "| \(SafeText.markdown($0)) | \(meaning(of: $0)) |\n" }.joined()
        return """

            ## \(heading(outcome))

            | Level | What it means |
            | --- | --- |

            """ + rows
    }

    /// Without the full stop, which a heading does not have.
    private func heading(_ outcome: String) -> String {
        SafeText.markdown(String(outcome.reversed().drop { ".;,:".contains($0) }.reversed()))
    }

    private func meaning(of level: String) -> String {
        switch level {
        case "Demonstrated": "The work shown demonstrates this outcome."
        case "Not yet demonstrated": "The work shown does not yet demonstrate this outcome."
        default: "Say what the work shows at this level."
        }
    }
}
