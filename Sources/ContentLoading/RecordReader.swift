import CatalogModel
import Diagnostics

/// Reads one mapping of YAML against the keys its kind of file has: every value by type, every key known.
///
/// Each reading function takes a key once; `finish` then reports the keys nobody asked for. A function returns nil where the
/// value is missing or wrong, and the problem is in the log by then.
struct RecordReader {
    /// What is being read, in words: "the front matter of a news item".
    let subject: String
    private let entries: [YAMLEntry]
    private let range: SourceRange
    private var known: [String] = []
    private(set) var log = DiagnosticLog()

    /// - Returns: nil, with a problem in the log, where the value is not a mapping.
    init?(_ value: YAMLValue, subject: String, log: inout DiagnosticLog) {
        guard case .mapping(let entries) = value.kind else {
            log.add(
                ContentProblem.wrongType(subject: subject, expected: "a group of keys", found: value.kindName),
                at: value.range)
            return nil
        }
        self.subject = subject
        self.entries = entries
        self.range = value.range
    }

    /// Reports unknown keys, each with the nearest known one, and hands over what was found wrong.
    mutating func finish(into target: inout DiagnosticLog) {
        for entry in entries where !known.contains(entry.key) {
            let hint = NearestName.hint(for: entry.key, among: known)
            log.add(ContentProblem.unknownKey(entry.key, subject: subject, hint: hint), at: entry.keyRange)
        }
        target.add(contentsOf: log)
    }

    mutating func report(_ problem: ContentProblem, at range: SourceRange) { log.add(problem, at: range) }

    // MARK: - Text

    mutating func text(_ key: String) -> Located<String>? {
        guard let entry = required(key) else { return nil }
        return text(of: entry.value, key: key)
    }

    mutating func optionalText(_ key: String) -> Located<String>? {
        guard let entry = optional(key) else { return nil }
        return text(of: entry.value, key: key)
    }

    /// Every key with its text, for files whose keys are not fixed.
    mutating func everyText() -> [(key: String, text: Located<String>)] {
        entries.compactMap { entry in
            known.append(entry.key)
            return text(of: entry.value, key: entry.key).map { (entry.key, $0) }
        }
    }

    /// A text that one of a few words must be.
    mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ key: String, of type: Choice.Type
    ) -> Located<Choice>? where Choice.RawValue == String {
        guard let text = text(key) else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            let allowed = Choice.allCases.map(\.rawValue)
            log.add(ContentProblem.unknownChoice(text.value, key: key, allowed: allowed), at: text.range)
            return nil
        }
        return Located(choice, at: text.range)
    }

    // MARK: - Numbers and dates

    mutating func optionalNumber(_ key: String) -> Located<Int>? {
        guard let entry = optional(key) else { return nil }
        return number(of: entry.value, key: key)
    }

    mutating func number(_ key: String) -> Located<Int>? {
        guard let entry = required(key) else { return nil }
        return number(of: entry.value, key: key)
    }

    mutating func date(_ key: String) -> Located<PartialDate>? {
        guard let entry = required(key) else { return nil }
        return date(of: entry.value, key: key)
    }

    mutating func optionalDate(_ key: String) -> Located<PartialDate>? {
        guard let entry = optional(key) else { return nil }
        return date(of: entry.value, key: key)
    }

    // MARK: - Slugs

    mutating func slug(_ key: String) -> Located<Slug>? {
        guard let entry = required(key) else { return nil }
        return slug(of: entry.value, key: key)
    }

    mutating func optionalSlug(_ key: String) -> Located<Slug>? {
        guard let entry = optional(key) else { return nil }
        return slug(of: entry.value, key: key)
    }

    /// The slugs of a list; an absent key is an empty list. A slug named twice is reported.
    mutating func slugs(_ key: String) -> [Located<Slug>] {
        var seen: Set<Slug> = []
        return list(key).compactMap { value in
            guard let slug = slug(of: value, key: key) else { return nil }
            guard seen.insert(slug.value).inserted else {
                log.add(ContentProblem.repeatedEntry(slug.value.text, key: key), at: slug.range)
                return nil
            }
            return slug
        }
    }

    // MARK: - Lists and groups

    mutating func texts(_ key: String) -> [Located<String>] {
        list(key).compactMap { text(of: $0, key: key) }
    }

    /// The mappings of a list, each to be read with a reader of its own; an absent key is an empty list.
    mutating func records(_ key: String) -> [RecordReader] {
        list(key).compactMap { RecordReader($0, subject: "'\(key)'", log: &log) }
    }

    mutating func record(_ key: String) -> RecordReader? {
        guard let entry = required(key) else { return nil }
        return RecordReader(entry.value, subject: "'\(key)'", log: &log)
    }

    mutating func optionalRecord(_ key: String) -> RecordReader? {
        guard let entry = optional(key) else { return nil }
        return RecordReader(entry.value, subject: "'\(key)'", log: &log)
    }

    /// Where a key stands, or the whole mapping where it does not.
    func place(of key: String) -> SourceRange {
        entries.first { $0.key == key }?.keyRange ?? range
    }

    // MARK: - One value

    private mutating func optional(_ key: String) -> YAMLEntry? {
        known.append(key)
        return entries.first { $0.key == key }
    }

    private mutating func required(_ key: String) -> YAMLEntry? {
        guard let entry = optional(key) else {
            log.add(ContentProblem.missingKey(key, subject: subject), at: range)
            return nil
        }
        return entry
    }

    private mutating func list(_ key: String) -> [YAMLValue] {
        guard let entry = optional(key) else { return [] }
        guard case .list(let values) = entry.value.kind else {
            log.add(
                ContentProblem.wrongType(subject: "'\(key)'", expected: "a list", found: entry.value.kindName),
                at: entry.value.range)
            return []
        }
        return values
    }

    private mutating func text(of value: YAMLValue, key: String) -> Located<String>? {
        guard case .scalar(let text, let isPlain) = value.kind else {
            log.add(
                ContentProblem.wrongType(subject: "'\(key)'", expected: "text", found: value.kindName), at: value.range)
            return nil
        }
        if isPlain, let first = text.first, "\u{201C}\u{201D}\u{2018}".contains(first) {
            log.add(ContentProblem.curlyQuotes, at: value.range)
            return nil
        }
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !trimmed.isEmpty else {
            log.add(ContentProblem.emptyValue(key: key), at: place(of: key))
            return nil
        }
        return Located(trimmed, at: value.range)
    }

    private mutating func number(of value: YAMLValue, key: String) -> Located<Int>? {
        guard case .scalar(let text, isPlain: true) = value.kind, let number = Int(text), number > 0, number < 1_000_000
        else {
            log.add(
                ContentProblem.wrongType(subject: "'\(key)'", expected: "a whole number from 1", found: quoted(value)),
                at: value.range)
            return nil
        }
        return Located(number, at: value.range)
    }

    private mutating func date(of value: YAMLValue, key: String) -> Located<PartialDate>? {
        guard let text = text(of: value, key: key) else { return nil }
        if let date = PartialDate(iso: text.value) { return Located(date, at: text.range) }
        if let (year, month, day) = WrittenDate.isoParts(text.value) {
            log.add(ContentProblem.impossibleDate(text.value, year: year, month: month, day: day), at: text.range)
        } else {
            log.add(
                ContentProblem.unreadableDate(text.value, meant: WrittenDate.reading(of: text.value)), at: text.range)
        }
        return nil
    }

    private mutating func slug(of value: YAMLValue, key: String) -> Located<Slug>? {
        guard let text = text(of: value, key: key) else { return nil }
        guard let slug = Slug(text.value) else {
            log.add(ContentProblem.invalidSlug(text.value, meant: Slug(derivedFrom: text.value)?.text), at: text.range)
            return nil
        }
        return Located(slug, at: text.range)
    }

    private func quoted(_ value: YAMLValue) -> String {
        if case .scalar(let text, _) = value.kind, !text.isEmpty { "'\(text)'" } else { value.kindName }
    }
}
