import Diagnostics

/// What can be wrong with the files of a content folder, as facts; `ContentProblem+Wording.swift` has the words.
enum ContentProblem: Equatable, Sendable {
    // Files and folders
    case missingSource(String)
    case missingFolder(String)
    case unreadableFile
    case fileTooLarge(limit: Int)
    case linkOutsideSource
    case linkOutsideFolder(String)
    case brokenFileLink
    case linkedFolder
    case notAFile
    case utf16
    case invalidUTF8
    case nulByte
    case unknownFile(allowed: String)
    case missingFile(String)
    case misnamedFile(String, meant: String)
    case missingStrings(String)
    case rubricWithoutEdition
    case invalidFileName(String, meant: String?)

    // Front matter
    case missingFrontMatter
    case frontMatterBelowTop
    case frontMatterTooLarge(limit: Int)
    case unclosedFrontMatter
    case yaml(YAMLMistake)
    case yamlAnchor
    case tabInFrontMatter
    case curlyQuotes
    case duplicateKey(String)
    case unknownKey(String, subject: String, hint: String?)
    case missingKey(String, subject: String)
    case wrongType(subject: String, expected: ExpectedKind, found: String)
    case emptyValue(key: String, isRequired: Bool)
    case emptyEntry(key: String)
    case unknownChoice(String, key: String, allowed: [String])
    case unreadableDate(String, meant: String?)
    case impossibleDate(String, year: Int, month: Int, day: Int?)
    case invalidSlug(String, meant: String?)
    case invalidAddress(String)
    case invalidBaseURL(String)
    case fingerprintsOnSameHost(String)
    case invalidLanguage(String)
    case invalidYearStart(String)
    case invalidEdition(String)
    case repeatedEntry(String, key: String)
    case noticeTooLong(words: Int, limit: Int)
    case twoDepartures
    case retiredInForce(String)

    // Structure of the text
    case missingSection(String)
    case emptySection(String)
    case unlistedOutcomes(String)
    case emptyOutcome
    case titleOnlySection(String)
    case titleOnlyRubric
    case rawHTML
    case htmlComment
    case headingLevel(found: Int, expected: Int)
    case topHeading
    case emptyHeading
    case missingAlternativeText
    case criterionWithoutOutcome(String, nearest: String?, unjudged: [String])
    case repeatedCriterion(String)
    case outcomeWithoutCriterion(String)
    case criterionWithoutTable(String)
    case missingLevel(String, criterion: String)
    case unknownLevel(String, allowed: [String])
    case repeatedLevel(String)

    // References between files
    case noLatestEdition(String)
    case twoLatestEditions(String, newer: String)
    case mixedRetirement(String)
    case unknownReference(String, kind: ReferenceKind, hint: String?)
    case duplicateNumber(Int, kind: ReferenceKind)
    case duplicateSlug(String, kind: ReferenceKind)
    case missingImage(String, nearest: String?)
    case missingImageTwin(String, of: String)
    case badgeNotSVG(String)

    // Where the site is kept
    case unknownCodeHost(String)
    case invalidEditAddress(String)
    case invalidRepositoryFolder(String)

    // Translations
    case unknownLanguage(String, meant: String?, original: String)
    case ownLanguage(String, original: String)
    case missingOriginal(String, meant: String?)
    case untranslatable(String)
    case missingTranslatedSection(String, key: String, strings: String)
    case outcomeCount(Int, original: Int, file: String)
    case missingTranslation(String, key: String)
    case unknownTranslation(String, key: String, hint: String?)
    case settingsNotTranslated(String)
}
