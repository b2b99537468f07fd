import CatalogModel
import Diagnostics
import Markdown

/// The two sections of an edition that a badge certifies, as far as they could be found.
struct CertifiedSections {
    /// What the two sections are called in one language.
    struct Names {
        let competency: String
        let outcomes: String
        /// The problem of a section that is missing.
        let missing: @Sendable (String) -> ContentProblem

        /// As originals have them.
        static let original = Names(
            competency: "Competency", outcomes: "Outcomes", missing: ContentProblem.missingSection)
    }

    /// Nil where a section is missing, with a problem in the log, or where only the title is known.
    let wording: EditionWording?
    /// Nil where the outcomes are not known, for whatever reason.
    let outcomes: [Outcome]?

    /// - Parameters:
    ///   - body: the text of the edition.
    ///   - knowledge: how much is known; nil where the front matter does not say, and then nothing is asked for.
    ///   - names: what the sections are called.
    ///   - place: where a section that is missing is reported.
    ///   - log: takes a problem for each section that is missing, empty or out of place.
    init(
        of body: MarkdownDocument, knowledge: Edition.Knowledge?, names: Names = .original, at place: SourceRange,
        log: inout DiagnosticLog
    ) {
        guard knowledge == .full else {
            if knowledge == .titleOnly { Self.checkAbsent(names, from: body, log: &log) }
            self.wording = nil
            self.outcomes = nil
            return
        }
        let competency = Self.section(names.competency, of: body, names: names, at: place, log: &log)
        let section = Self.section(names.outcomes, of: body, names: names, at: place, log: &log)
        let outcomes = section.flatMap { Self.outcomes(in: $0, log: &log) }
        self.outcomes = outcomes
        if let competency, let section, let outcomes {
            self.wording = EditionWording(competency: competency, outcomes: outcomes, outcomesSection: section)
        } else {
            self.wording = nil
        }
    }

    private static func outcomes(in section: MarkdownSection, log: inout DiagnosticLog) -> [Outcome]? {
        guard let list = section.body.lists.first else {
            log.add(ContentProblem.unlistedOutcomes(section.heading.plainText), at: section.heading.range)
            return nil
        }
        return list.items.enumerated().map { index, item in
            if item.plainText.allSatisfy(\.isWhitespace) { log.add(ContentProblem.emptyOutcome, at: item.range) }
            return Outcome(number: index + 1, item: item, plainText: item.plainText)
        }
    }

    /// Reports the sections that an edition known by its title alone cannot have.
    private static func checkAbsent(_ names: Names, from body: MarkdownDocument, log: inout DiagnosticLog) {
        for section in body.body.sections {
            for name in [names.competency, names.outcomes] where section.isNamed(name) {
                log.add(ContentProblem.titleOnlySection(name), at: section.heading.range)
            }
        }
    }

    private static func section(
        _ name: String, of body: MarkdownDocument, names: Names, at place: SourceRange, log: inout DiagnosticLog
    ) -> MarkdownSection? {
        guard let found = body.body.sections.first(where: { $0.isNamed(name) }) else {
            log.add(names.missing(name), at: place)
            return nil
        }
        guard !found.body.isEmpty else {
            log.add(ContentProblem.emptySection(name), at: found.heading.range)
            return nil
        }
        return found
    }
}

extension MarkdownSection {
    /// Whether the heading reads so, in whatever case.
    fileprivate func isNamed(_ name: String) -> Bool { heading.plainText.lowercased() == name.lowercased() }
}
