import CatalogModel
import Diagnostics
import Markdown

extension Edition {
    /// Reads `micro-credentials/<slug>/<edition>/index.md` with its rubric; nil, with problems in the log, where unusable.
    init?(decoding file: ContentFile, reference: EditionReference, rubricFile: ContentFile?, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: "an edition", log: &log) else { return nil }
        let knowledge = reader.choice("known", of: Knowledge.self)
        let text = file.pageText(from: &reader, needsSummary: knowledge?.value != .titleOnly)
        let shortTitle = reader.text("short-title")
        let number = reader.optionalNumber("number")
        let hue = reader.choice("hue", of: Hue.self)
        let status = reader.choice("status", of: Status.self)
        let credit = reader.slugs("credit")
        let commitments = reader.slugs("commitments")
        let related = reader.slugs("related")
        let badge = BadgeImage(decoding: &reader, folder: file.path.folder, log: &log)
        reader.finish(into: &log)
        guard let knowledge else { return nil }
        let wording: EditionWording?
        switch knowledge.value {
        case .full: wording = EditionWording(of: file.body, at: reader.place(of: "known"), log: &log)
        case .titleOnly:
            EditionWording.checkAbsent(from: file.body, log: &log)
            wording = nil
        }
        let rubric = rubricFile.flatMap { Rubric(decoding: $0, outcomes: wording?.outcomes ?? [], log: &log) }
        guard let text, let shortTitle, let hue, let status, let badge else { return nil }
        self.init(
            reference: reference, text: text, number: number?.value, shortTitle: shortTitle.value, hue: hue.value,
            status: status.value, knowledge: knowledge.value, credit: credit, commitments: commitments,
            related: related, badge: badge, wording: wording, rubric: rubric)
    }
}

extension BadgeImage {
    /// Reads the group `badge`: the SVG named there, with the PNG of the same name beside it.
    fileprivate init?(decoding reader: inout RecordReader, folder: ContentPath, log: inout DiagnosticLog) {
        guard var record = reader.record("badge") else { return nil }
        let image = record.text("image")
        let alternativeText = record.text("alt")
        record.finish(into: &log)
        guard let image, let alternativeText else { return nil }
        let svg = folder.appending(image.value)
        self.init(
            svg: svg, png: folder.appending(svg.stem + ".png"), alternativeText: alternativeText.value)
    }
}

extension EditionWording {
    private static let competencyHeading = "Competency"
    private static let outcomesHeading = "Outcomes"

    /// Finds the two sections that a badge certifies; nil, with problems in the log, where one is missing or empty.
    fileprivate init?(of body: MarkdownDocument, at place: SourceRange, log: inout DiagnosticLog) {
        let competency = Self.section(Self.competencyHeading, of: body, at: place, log: &log)
        let outcomes = Self.section(Self.outcomesHeading, of: body, at: place, log: &log)
        guard let outcomes else { return nil }
        guard let list = outcomes.body.lists.first else {
            log.add(ContentProblem.unlistedOutcomes, at: outcomes.heading.range)
            return nil
        }
        let items = list.items.enumerated().map { index, item in
            Outcome(number: index + 1, item: item, plainText: item.plainText)
        }
        guard let competency else { return nil }
        self.init(competency: competency, outcomes: items, outcomesSection: outcomes)
    }

    /// Reports the sections that an edition known by its title alone cannot have.
    fileprivate static func checkAbsent(from body: MarkdownDocument, log: inout DiagnosticLog) {
        for section in body.body.sections {
            for name in [competencyHeading, outcomesHeading] where section.isNamed(name) {
                log.add(ContentProblem.titleOnlySection(name), at: section.heading.range)
            }
        }
    }

    private static func section(
        _ name: String, of body: MarkdownDocument, at place: SourceRange, log: inout DiagnosticLog
    ) -> MarkdownSection? {
        guard let found = body.body.sections.first(where: { $0.isNamed(name) }) else {
            log.add(ContentProblem.missingSection(name), at: place)
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
