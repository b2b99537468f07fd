import CatalogModel
import Diagnostics
import Markdown

/// An edition with the places that checks between editions and files point at.
struct DecodedEdition {
    let edition: Edition
    let statusRange: SourceRange
    let imageRange: SourceRange

    /// Reads `micro-credentials/<slug>/<edition>/index.md` with its rubric; nil, with problems in the log, where unusable.
    init?(_ file: ContentFile, reference: EditionReference, rubricFile: ContentFile?, log: inout DiagnosticLog) {
        guard var reader = file.reader(for: .edition, log: &log) else { return nil }
        let knowledge = reader.choice("known", of: Edition.Knowledge.self)
        let text = file.pageText(from: &reader, needsSummary: knowledge.map { $0.value == .full } ?? false)
        let shortTitle = reader.text("short-title")
        let number = reader.number("number")
        let hue = reader.choice("hue", of: Hue.self)
        let status = reader.choice("status", of: Edition.Status.self)
        let credit = reader.slugs("credit")
        let commitments = reader.slugs("commitments")
        let related = reader.slugs("related")
        let corrections = Self.corrections(&reader, log: &log)
        let badge = Self.badge(&reader, folder: file.path.folder, log: &log)
        reader.finish(into: &log)
        let sections = CertifiedSections(
            of: file.body, knowledge: knowledge?.value, at: reader.place(of: "known"), log: &log)
        let rubric = rubricFile.flatMap {
            Rubric(decoding: $0, outcomes: sections.outcomes, knowledge: knowledge?.value, log: &log)
        }
        guard let knowledge, let text, let shortTitle, let hue, let status, let badge else { return nil }
        self.statusRange = status.range
        self.imageRange = badge.range
        self.edition = Edition(
            reference: reference, text: text, number: number?.value, shortTitle: shortTitle.value, hue: hue.value,
            status: status.value, knowledge: knowledge.value, credit: credit, commitments: commitments,
            related: related, corrections: corrections, badge: badge.value, wording: sections.wording, rubric: rubric)
    }

    /// Reads the list `corrections`.
    private static func corrections(_ reader: inout RecordReader, log: inout DiagnosticLog) -> [Correction] {
        var corrections: [Correction] = []
        for var record in reader.records("corrections") {
            let date = record.date("date")
            let text = record.text("text")
            record.finish(into: &log)
            if let date, let text { corrections.append(Correction(date: date.value, text: text.value)) }
        }
        return corrections
    }

    /// Reads the group `badge`: the SVG named there, with the PNG of the same name beside it.
    private static func badge(
        _ reader: inout RecordReader, folder: ContentPath, log: inout DiagnosticLog
    ) -> Located<BadgeImage>? {
        guard var record = reader.record("badge") else { return nil }
        let image = record.text("image")
        let alternativeText = record.text("alt")
        if let image, ContentPath(image.value).pathExtension != "svg" {
            record.report(.badgeNotSVG(image.value), at: image.range)
        }
        record.finish(into: &log)
        guard let image, let alternativeText else { return nil }
        let svg = folder.appending(image.value)
        let badge = BadgeImage(
            svg: svg, png: folder.appending(svg.stem + ".png"), alternativeText: alternativeText.value)
        return Located(badge, at: image.range)
    }
}
