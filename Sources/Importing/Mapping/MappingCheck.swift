import CatalogModel
import ContentLoading
import Diagnostics
import Issuing

/// Checks what a mapping says for every row, so that a mistake in it is told once and where it is.
struct MappingCheck {
    let context: RosterContext
    let credits: [String]
    private(set) var log = DiagnosticLog()

    init(context: RosterContext, credits: [String]) {
        self.context = context
        self.credits = credits
    }

    mutating func check(_ mapping: ImportMapping) {
        for target in (mapping.titles + mapping.completions).map(\.value) { checkCredential(target) }
        for (field, value) in mapping.fixed { check(value, of: field) }
        for (field, meanings) in mapping.words { for meaning in meanings { check(meaning.value, of: field) } }
    }

    private mutating func check(_ value: Located<String>, of field: ImportField) {
        switch field {
        case .credential: checkCredential(value)
        case .completed:
            if CalendarDate(iso: value.value) == nil { log.add(ImportProblem.fixedDay(value.value), at: value.range) }
        case .consent: checkChoice(value, of: field, among: ["yes", "no"])
        case .identity: checkChoice(value, of: field, among: ["hashed", "none"])
        case .credit: checkChoice(value, of: field, among: credits)
        case .provider: checkChoice(value, of: field, among: context.providers.map(\.text))
        case .email, .earner, .name, .status: break
        }
    }

    private mutating func checkChoice(_ value: Located<String>, of field: ImportField, among known: [String]) {
        guard !known.contains(value.value) else { return }
        let hint = NearestName.hint(for: value.value, among: known)
        log.add(ImportProblem.unknownChoice(value.value, field: field.rawValue, hint: hint), at: value.range)
    }

    private mutating func checkCredential(_ value: Located<String>) {
        let text = value.value
        guard context.editions.edition(text) == nil, context.editions.all(of: text).isEmpty else { return }
        let slug = String(text.prefix { $0 != "@" })
        let editions = context.editions.all(of: slug).map(\.reference.description)
        let names = editions.isEmpty ? context.editions.slugs.map(\.text) : editions
        let hint = NearestName.hint(for: editions.isEmpty ? slug : text, among: names)
        log.add(ImportProblem.unknownCredential(text, hint: hint), at: value.range)
    }
}
