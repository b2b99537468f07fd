package import Markdown

/// The parts of an edition's text that a badge certifies, found in its Markdown tree.
package struct EditionWording: Sendable {
    /// The section under the heading "Competency", without the heading.
    package let competency: MarkdownSection
    /// The items of the list under the heading "Outcomes".
    package let outcomes: [Outcome]
    /// The section that holds the outcomes, for whatever stands beside the list.
    package let outcomesSection: MarkdownSection

    package init(competency: MarkdownSection, outcomes: [Outcome], outcomesSection: MarkdownSection) {
        self.competency = competency
        self.outcomes = outcomes
        self.outcomesSection = outcomesSection
    }
}
