// What is said in another language.

extension RecordSchema {
    static let translation = RecordSchema(
        "a translation", path: "content/…/<name>.<language>.md, beside its original",
        [
            ContentKey("title", .text, "the heading of the page", example: "title: Usar una habilidad de ejemplo"),
            ContentKey(
                "summary", .text, .depending("where the original has one"), "one sentence",
                example: "summary: Usted usará una habilidad inventada."),
            ContentKey(
                "notice", .text, .depending("where the original has one"),
                "the one thing that a reader must know; at most \(TranslationReading.noticeLimit) words",
                example: "notice: Rúbrica ilustrativa."),
            ContentKey(
                "short-title", .text, .depending("for a series or an edition"), "its name where the title is too long",
                example: "short-title: Habilidad"),
            ContentKey(
                "alt", .text, .depending("for an edition"), "in words, what the badge’s drawing shows",
                example: "alt: Insignia de ejemplo"),
            ContentKey(
                "translated", .date, "the day of the translation, which the page shows",
                example: "translated: 2026-11-23"),
            ContentKey(
                "translated-from", .text, .optional,
                "the mark of the original that it was made from; a build says what to write, and warns when the original "
                    + "has changed",
                example: "translated-from: 83c26e3d"),
        ])

    static let siteTranslation = RecordSchema(
        "site.<language>.yml", path: "content/site.<language>.yml",
        [
            ContentKey("title", .text, "the title of the site", example: "title: Microcredenciales de ejemplo"),
            ContentKey(
                "description", .text, "one sentence, for search engines and link previews",
                example: "description: Un catálogo de ejemplo."),
            ContentKey(
                "footer", .text, "the words at the foot of each page, in Markdown", example: "footer: Un ejemplo."),
            ContentKey(
                "credit-options", .groups(creditWords), .optional, "the words of each credit option of site.yml",
                example: "credit-options: [{key: sample-hours, phrase: 10 horas de ejemplo}]"),
            ContentKey(
                "navigation", .groups(navigationWords), .optional, "the words of each link of site.yml",
                example: "navigation: [{page: about.md, label: Acerca de}]"),
        ])

    private static let creditWords = RecordSchema(
        "the words of a credit option",
        [
            ContentKey("key", .text, "its key in site.yml", example: "key: sample-hours"),
            ContentKey("phrase", .text, "what pages call it", example: "phrase: 10 horas de ejemplo"),
        ])

    private static let navigationWords = RecordSchema(
        "the words of a link",
        [
            ContentKey("page", .text, "its page in site.yml", example: "page: about.md"),
            ContentKey("label", .text, "what the link says", example: "label: Acerca de"),
        ])

    static let strings = RecordSchema(
        "the strings", path: "templates/strings/<language>.yml",
        ownKeys: "each key is the name of a string and each value its text; [strings.md](strings.md) lists them")
}
