import CatalogModel
import Diagnostics

extension Rubric {
    /// Reads `rubric.md`: headings are criteria, one for each outcome, and the table below each lists the levels.
    ///
    /// - Parameters:
    ///   - file: the rubric's file.
    ///   - outcomes: those of its edition; nil where they could not be read, and then no criterion is held against them.
    ///   - knowledge: how much is known of the edition.
    ///   - log: takes the problems.
    init?(
        decoding file: ContentFile, outcomes: [Outcome]?, knowledge: Edition.Knowledge?, log: inout DiagnosticLog
    ) {
        guard var reader = file.reader(for: .rubric, log: &log) else { return nil }
        let text = file.pageText(from: &reader)
        let status = reader.choice("status", of: Status.self)
        let levels = reader.texts("levels")
        let required = reader.text("required-level")
        if let required, !levels.isEmpty, !levels.contains(where: { $0.value == required.value }) {
            reader.report(.unknownLevel(required.value, allowed: levels.map(\.value)), at: required.range)
        }
        reader.finish(into: &log)
        let titleRange = text?.titleRange ?? reader.place(of: "title")
        if knowledge == .titleOnly { log.add(ContentProblem.titleOnlyRubric, at: titleRange) }
        let criteria = outcomes.map { outcomes in
            RubricCriteria(levels: levels.map(\.value), outcomes: outcomes).criteria(
                of: file.body, at: titleRange, log: &log)
        }
        guard let text, let status, let required else { return nil }
        self.init(
            text: text, status: status.value, levels: levels.map(\.value), requiredLevel: required.value,
            criteria: criteria ?? [])
    }
}
