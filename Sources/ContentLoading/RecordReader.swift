import CatalogModel
import Diagnostics

/// Reads one mapping of YAML against the keys its kind of file has: every value by type, every key known.
///
/// Each reading function takes a key once, as its schema declares it; `finish` then reports the keys nobody asked for. A
/// function returns nil where the value is missing or wrong, and the problem is in the log by then.
struct RecordReader {
    /// So many wrong entries of one list are reported; a list of a million is somebody's wrong file.
    private static let wrongEntryLimit = 100

    /// What is being read, in words: "the front matter of a news item".
    let subject: String
    private let schema: RecordSchema
    private let entries: [YAMLEntry]
    private let range: SourceRange
    private var missing: [String] = []
    private var known: [String] = []
    private var requiredKeys: Set<String> = []
    /// What to say of a key that is like no other.
    private let otherwise: String?
    private(set) var log = DiagnosticLog()

    /// Fails, with a problem in the log, where the value is not a mapping.
    ///
    /// - Parameters:
    ///   - value: the mapping.
    ///   - schema: the keys it can have.
    ///   - subject: what is being read, in words; the name of the schema where there is nothing better.
    ///   - opening: where a missing key is reported; the mapping itself where there is no better place.
    ///   - otherwise: what to say of an unknown key that is like no other, instead of the keys that are known.
    ///   - log: takes the problem.
    init?(
        _ value: YAMLValue, as schema: RecordSchema, subject: String? = nil, opening: SourceRange? = nil,
        otherwise: String? = nil, log: inout DiagnosticLog
    ) {
        let subject = subject ?? schema.name
        guard case .mapping(let entries) = value.kind else {
            log.add(ContentProblem.wrongType(subject: subject, expected: .group, found: value.found), at: value.range)
            return nil
        }
        self.subject = subject
        self.schema = schema
        self.entries = entries
        self.range = opening ?? value.range
        self.otherwise = otherwise
    }

    /// Reports unknown and missing keys, and hands over what was found wrong.
    ///
    /// A mistyped key is one mistake: where it must mean a missing one, that one is not reported as well.
    mutating func finish(into target: inout DiagnosticLog) {
        assert(
            schema.keys.allSatisfy { known.contains($0.name) || $0.isDepending }, "a key of \(subject) is never read")
        let unknown = entries.filter { !known.contains($0.key) }
        for entry in unknown {
            let only = unknown.count == 1 && missing.count == 1 && otherwise == nil ? missing.first : nil
            let meant = NearestName.of(entry.key, among: missing) ?? only
            missing.removeAll { $0 == meant }
            let hint =
                meant.map { "did you mean '\($0)'?" }
                ?? (otherwise == nil
                    ? NearestName.hint(for: entry.key, among: known)
                    : NearestName.of(entry.key, among: known).map { "did you mean '\($0)'?" } ?? otherwise)
            log.add(ContentProblem.unknownKey(entry.key, subject: subject, hint: hint), at: entry.keyRange)
        }
        for key in missing { log.add(ContentProblem.missingKey(key, subject: subject), at: range) }
        missing = []
        target.add(contentsOf: log)
    }

    /// Reports a list that must not be left out, unless it is there and something is wrong with it.
    mutating func reportMissing(_ key: String) {
        if !entries.contains(where: { $0.key == key }) { missing.append(key) }
    }

    mutating func report(_ problem: ContentProblem, at range: SourceRange) { log.add(problem, at: range) }

    // MARK: - Text

    /// One text; whether it must be there is said only where its declaration says that it depends on something.
    mutating func text(_ key: String, isRequired: Bool? = nil) -> Located<String>? {
        text(key, as: .text, isRequired: isRequired)
    }

    private mutating func text(
        _ key: String, as form: ContentKey.Form, isRequired: Bool? = nil
    ) -> Located<String>? {
        guard let entry = entry(of: key, as: form, isRequired: isRequired) else { return nil }
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
        guard let text = text(key, as: .choice) else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            let allowed = Choice.allCases.map(\.rawValue)
            log.add(ContentProblem.unknownChoice(text.value, key: key, allowed: allowed), at: text.range)
            return nil
        }
        return Located(choice, at: text.range)
    }

    // MARK: - Numbers, dates and slugs

    mutating func number(_ key: String) -> Located<Int>? {
        guard let entry = entry(of: key, as: .number) else { return nil }
        return number(of: entry.value, key: key)
    }

    /// A day; whether it must be there is said only where its declaration says that it depends on something.
    mutating func date(_ key: String, isRequired: Bool? = nil) -> Located<PartialDate>? {
        guard let entry = entry(of: key, as: .date, isRequired: isRequired) else { return nil }
        return date(of: entry.value, key: key)
    }

    mutating func slug(_ key: String) -> Located<Slug>? {
        guard let entry = entry(of: key, as: .slug) else { return nil }
        return slug(of: entry.value, key: key)
    }

    /// The slugs of a list; an absent key is an empty list.
    ///
    /// A slug named twice is reported.
    mutating func slugs(_ key: String) -> [Located<Slug>] {
        var seen: Set<Slug> = []
        return entries(of: key, as: .slugs) { reader, value in
            guard let slug = reader.slug(of: value, key: key, isEntry: true) else { return nil }
            guard seen.insert(slug.value).inserted else {
                reader.log.add(ContentProblem.repeatedEntry(slug.value.text, key: key), at: slug.range)
                return nil
            }
            return slug
        }
    }

    // MARK: - Lists and groups

    mutating func texts(_ key: String) -> [Located<String>] {
        texts(key, as: .texts)
    }

    private mutating func texts(_ key: String, as form: ContentKey.Form) -> [Located<String>] {
        entries(of: key, as: form) { $0.text(of: $1, key: key, isEntry: true) }
    }

    /// One text, or the texts of a list; an absent key is an empty list.
    mutating func textOrTexts(_ key: String) -> [Located<String>] {
        if let entry = entries.first(where: { $0.key == key }), case .scalar = entry.value.kind {
            return [text(key, as: .textOrTexts)].compactMap(\.self)
        }
        return texts(key, as: .textOrTexts)
    }

    /// The mappings of a list, each to be read with a reader of its own; an absent key is an empty list.
    mutating func records(_ key: String) -> [RecordReader] {
        let inner = schema.inner(key)
        return list(key, as: .groups).compactMap {
            RecordReader($0, as: inner, subject: "an entry of '\(key)'", log: &log)
        }
    }

    mutating func record(_ key: String) -> RecordReader? {
        guard let entry = entry(of: key, as: .group), isFilled(entry) else { return nil }
        return RecordReader(entry.value, as: schema.inner(key), subject: "'\(key)'", log: &log)
    }

    /// Whether a file of this kind can have a key.
    func declares(_ key: String) -> Bool { schema[key] != nil }

    /// Whether a key is there, whatever stands after it.
    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

    /// Whether a key that has been read must be there.
    func isRequired(_ key: String) -> Bool { requiredKeys.contains(key) }

    /// Where a key stands, or the whole mapping where it does not.
    func place(of key: String) -> SourceRange {
        entries.first { $0.key == key }?.keyRange ?? range
    }

    // MARK: - One value

    private mutating func entry(
        of key: String, as form: ContentKey.Form, isRequired: Bool? = nil
    ) -> YAMLEntry? {
        let declared = schema[key]
        assert(declared?.form == form, "'\(key)' of \(subject) is not declared as \(form)")
        assert(declared?.isDepending == (isRequired != nil), "whether '\(key)' is needed is said in two places or none")
        known.append(key)
        let isRequired = isRequired ?? (declared?.need == .required)
        if isRequired { requiredKeys.insert(key) }
        let entry = entries.first { $0.key == key }
        if entry == nil, isRequired { missing.append(key) }
        return entry
    }

    /// The entries of a list that can be read; the rest of a list of which nothing is right is passed over.
    private mutating func entries<Entry>(
        of key: String, as form: ContentKey.Form, read: (inout RecordReader, YAMLValue) -> Entry?
    ) -> [Entry] {
        var entries: [Entry] = []
        var wrong = 0
        for value in list(key, as: form) where wrong < Self.wrongEntryLimit {
            if let entry = read(&self, value) { entries.append(entry) } else { wrong += 1 }
        }
        return entries
    }

    private mutating func list(_ key: String, as form: ContentKey.Form) -> [YAMLValue] {
        guard let entry = entry(of: key, as: form), isFilled(entry) else { return [] }
        guard case .list(let values) = entry.value.kind else {
            log.add(
                ContentProblem.wrongType(subject: "'\(key)'", expected: .list, found: entry.value.found),
                at: entry.value.range)
            return []
        }
        return values
    }

    /// Whether anything at all stands after the key.
    private mutating func isFilled(_ entry: YAMLEntry) -> Bool {
        guard entry.value.isNothing else { return true }
        let isRequired = requiredKeys.contains(entry.key)
        log.add(ContentProblem.emptyValue(key: entry.key, isRequired: isRequired), at: entry.keyRange)
        return false
    }

    private mutating func text(of value: YAMLValue, key: String, isEntry: Bool = false) -> Located<String>? {
        guard case .scalar(let text, let isPlain) = value.kind else {
            let subject = isEntry ? "an entry of '\(key)'" : "'\(key)'"
            log.add(ContentProblem.wrongType(subject: subject, expected: .text, found: value.found), at: value.range)
            return nil
        }
        if isPlain, let first = text.first, "\u{201C}\u{201D}\u{2018}".contains(first) {
            log.add(ContentProblem.curlyQuotes, at: value.range)
            return nil
        }
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !trimmed.isEmpty, !value.isNothing else {
            if isEntry {
                log.add(ContentProblem.emptyEntry(key: key), at: value.range)
            } else {
                log.add(ContentProblem.emptyValue(key: key, isRequired: requiredKeys.contains(key)), at: place(of: key))
            }
            return nil
        }
        return Located(trimmed, at: value.range)
    }

    private mutating func number(of value: YAMLValue, key: String) -> Located<Int>? {
        if value.isNothing {
            log.add(ContentProblem.emptyValue(key: key, isRequired: requiredKeys.contains(key)), at: place(of: key))
            return nil
        }
        guard case .scalar(let text, isPlain: true) = value.kind, let number = Int(text), number > 0, number < 1_000_000
        else {
            log.add(
                ContentProblem.wrongType(subject: "'\(key)'", expected: .number, found: value.quoted), at: value.range)
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

    private mutating func slug(of value: YAMLValue, key: String, isEntry: Bool = false) -> Located<Slug>? {
        guard let text = text(of: value, key: key, isEntry: isEntry) else { return nil }
        guard let slug = Slug(text.value) else {
            // Of a path, the name: 'sources/handbook.md' means 'handbook'.
            let name = ContentPath(text.value)
            let meant = Slug(derivedFrom: name.pathExtension == "md" ? name.stem : name.components.last ?? "")
            log.add(ContentProblem.invalidSlug(text.value, meant: meant?.text), at: text.range)
            return nil
        }
        return Located(slug, at: text.range)
    }
}
