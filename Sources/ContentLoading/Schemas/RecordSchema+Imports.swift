// What a mapping of an export can say.

extension RecordSchema {
    static let importMapping = RecordSchema(
        "the mapping", path: "a mapping file of your own, for `rosette import --mapping`",
        [
            ContentKey(
                "columns", .group(columns), .optional,
                "which heading stands for which column of a roster, and for `status`",
                example: "columns: {email: E-mail, name: [First name, Last name], status: Status}"),
            ContentKey(
                "fixed", .group(fixed), .optional, "what is the same for every row",
                example: "fixed: {credential: data-cycle, completed: 2026-06-30}"),
            ContentKey(
                "words", .group(words), .optional, "the export’s own words for what a column of a roster says",
                example: "words: {consent: {I agree: yes, I do not agree: no}}"),
            ContentKey(
                "statuses", .group(statuses), .optional,
                "the words that count, where the export has a column of statuses",
                example: "statuses: {earned: [Completed, Passed]}"),
            ContentKey(
                "titles", .group(ownWords("titles of the export", as: "a micro-credential or an edition")), .optional,
                "titles that the site does not have", example: "titles: {Data Cycle (Cohort 3): data-cycle}"),
            ContentKey(
                "completions",
                .group(ownWords("headings", as: "the micro-credential that was completed on the day below")),
                .optional,
                "for exports with a column for each micro-credential, in place of `credential` and `completed`",
                example: "completions: {MC 1 done: equity-mindset}"),
            ContentKey(
                "issuers", .group(ownWords("addresses of issuers", as: "the issuer’s name")), .optional,
                "who issued assertions that name their issuer by its address only",
                example: "issuers: {\"https://badges.example.org/issuer\": North Office}"),
            .choice(
                "empty-days", of: ImportMapping.EmptyDays.self, need: .optional,
                "`left-out` where a row without a day was not completed; without it, such a row is a mistake",
                example: "empty-days: left-out"),
        ])

    private static let columns = RecordSchema(
        "columns",
        ImportField.allCases.map { field in
            ContentKey(
                field.rawValue, field.mayBeJoined ? .textOrTexts : .text, .optional,
                "the heading of " + field.meaning + (field.mayBeJoined ? "; several are joined" : ""),
                example: "\(field.rawValue): Heading")
        })

    private static let fixed = RecordSchema(
        "fixed",
        ImportField.allCases.filter(\.mayBeFixed).map { field in
            ContentKey(
                field.rawValue, .text, .optional, field.meaning + ", for every row",
                example: "\(field.rawValue): \(field.fixedExample)")
        })

    private static let words = RecordSchema(
        "words",
        ImportField.allCases.filter(\.mayHaveWords).map { field in
            ContentKey(
                field.rawValue, .group(ownWords("words of the export", as: "the word of a roster")), .optional,
                "words for " + field.meaning, example: "\(field.rawValue): {Their word: \(field.fixedExample)}")
        })

    private static let statuses = RecordSchema(
        "statuses",
        [
            ContentKey(
                "earned", .textOrTexts, .optional, "those that count; needed with a column of statuses",
                example: "earned: [Completed, Passed]"),
            ContentKey(
                "not-earned", .textOrTexts, .optional,
                "those that do not; without it, these are all others, and with it, a word in neither list is a mistake",
                example: "not-earned: [In progress]"),
        ])

    private static func ownWords(_ keys: String, as value: String) -> RecordSchema {
        RecordSchema(keys, ownKeys: "each key is one of the \(keys), and each value \(value)")
    }
}

extension ImportField {
    /// What it is, in a sentence.
    fileprivate var meaning: String {
        switch self {
        case .email: "the earner’s address"
        case .earner: "an id of your own for the earner, which never changes"
        case .name: "the name to show"
        case .credential: "the micro-credential or edition"
        case .completed: "the day of completion"
        case .consent: "whether the earner agreed that name and badge are public"
        case .identity: "whether somebody who knows the address can check it against the badge"
        case .credit: "the credit that was elected"
        case .provider: "who offered it"
        case .status: "whether it was earned"
        }
    }

    fileprivate var fixedExample: String {
        switch self {
        case .credential: "data-cycle"
        case .completed: "2026-06-30"
        case .consent: "yes"
        case .identity: "hashed"
        case .credit: "sample-hours"
        case .provider: "north-office"
        case .email, .earner, .name, .status: "Heading"
        }
    }
}
