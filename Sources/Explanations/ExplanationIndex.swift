/// Lists of all explanations, by group.
package enum ExplanationIndex {
    /// For a terminal.
    package static var text: String {
        let width = Explanation.all.map(\.id.count).max() ?? 0
        return ExplanationGroup.allCases.map { group in
            let rows = group.explanations.map { explanation in
                let space = String(repeating: " ", count: width - explanation.id.count + 2)
                return "  " + explanation.id + space + explanation.title + "\n"
            }
            return "\(group.title)\n" + rows.joined()
        }.joined(separator: "\n")
    }

    /// The first page of `docs/diagnostics/`.
    package static var markdown: String {
        """
        # What messages mean

        Every problem that the program reports ends with the name of its kind in square brackets, such as
        `[invalid-date]`. The name never changes, whatever the words before it. `rosette explain invalid-date` prints the
        same as the page of that name here.

        These pages are written by a test from `Sources/Explanations/` and `Tests/Fixtures/invalid/`.

        """
            + ExplanationGroup.allCases.map { group in
                "\n## \(group.title)\n\n| id | what it is |\n| --- | --- |\n"
                    + group.explanations.map { "| [\($0.id)](\($0.id).md) | \($0.title) |\n" }.joined()
            }.joined()
    }
}
