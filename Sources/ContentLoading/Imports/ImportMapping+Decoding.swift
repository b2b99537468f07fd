import CatalogModel
import Diagnostics

extension ImportMapping {
    enum EmptyDays: String, CaseIterable {
        case leftOut = "left-out"
        case refused
    }

    init(decoding reader: inout RecordReader, credential: Located<String>?, log: inout DiagnosticLog) {
        columns = Self.columns(reader.record("columns"), log: &log)
        var fixed = Self.fixed(reader.record("fixed"), log: &log)
        if let credential {
            let isSaid = columns[.credential] != nil || fixed[.credential] != nil || reader.has("completions")
            if isSaid { log.add(ImportMappingProblem.credentialSaidTwice, at: credential.range) }
            fixed[.credential] = credential
        }
        self.fixed = fixed
        words = Self.words(reader.record("words"), log: &log)
        (earned, notEarned) = Self.statuses(reader.record("statuses"), log: &log)
        titles = Self.meanings(reader.record("titles"), log: &log)
        completions = Self.meanings(reader.record("completions"), log: &log)
        issuers = Self.meanings(reader.record("issuers"), log: &log)
        leavesOutEmptyDays = reader.choice("empty-days", of: EmptyDays.self)?.value == .leftOut
    }

    private static func columns(_ record: RecordReader?, log: inout DiagnosticLog) -> [ImportField: [Located<String>]] {
        guard var record else { return [:] }
        var columns: [ImportField: [Located<String>]] = [:]
        for field in ImportField.allCases {
            let headings =
                field.mayBeJoined
                ? record.textOrTexts(field.rawValue) : [record.text(field.rawValue)].compactMap(\.self)
            if !headings.isEmpty { columns[field] = headings }
        }
        record.finish(into: &log)
        return columns
    }

    private static func fixed(_ record: RecordReader?, log: inout DiagnosticLog) -> [ImportField: Located<String>] {
        guard var record else { return [:] }
        var fixed: [ImportField: Located<String>] = [:]
        for field in ImportField.allCases where field.mayBeFixed { fixed[field] = record.text(field.rawValue) }
        record.finish(into: &log)
        return fixed
    }

    private static func words(_ record: RecordReader?, log: inout DiagnosticLog) -> [ImportField: [Meaning]] {
        guard var record else { return [:] }
        var words: [ImportField: [Meaning]] = [:]
        for field in ImportField.allCases where field.mayHaveWords {
            guard let group = record.record(field.rawValue) else { continue }
            words[field] = meanings(group, log: &log)
        }
        record.finish(into: &log)
        return words
    }

    private static func statuses(
        _ record: RecordReader?, log: inout DiagnosticLog
    ) -> ([Located<String>], [Located<String>]?) {
        guard var record else { return ([], nil) }
        let earned = record.textOrTexts("earned")
        let others = record.textOrTexts("not-earned")
        record.finish(into: &log)
        return (earned, others.isEmpty ? nil : others)
    }

    /// The pairs of a group whose keys are an export's own words.
    private static func meanings(_ record: RecordReader?, log: inout DiagnosticLog) -> [Meaning] {
        guard var record else { return [] }
        let meanings = record.everyText().map { key, text in
            Meaning(text: Located(key, at: record.place(of: key)), value: text)
        }
        record.finish(into: &log)
        return meanings
    }
}
