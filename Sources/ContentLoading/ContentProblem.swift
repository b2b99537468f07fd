import Diagnostics

/// What can be wrong with the files of a content folder, as facts; `ContentProblem+Wording.swift` has the words.
enum ContentProblem: Equatable, Sendable {
    // Files and folders
    case missingFolder(String)
    case unreadableFile
    case fileTooLarge(limit: Int)
    case linkOutsideSource
    case linkedFolder
    case notAFile
    case utf16
    case invalidUTF8
    case nulByte
    case unknownFile(allowed: String)
    case missingFile(String)
    case invalidFileName(String, meant: String?)

    // Front matter
    case missingFrontMatter
    case unclosedFrontMatter
    case yaml(String)
    case yamlAnchor
    case tabInFrontMatter
    case curlyQuotes
    case duplicateKey(String)
    case unknownKey(String, subject: String, hint: String?)
    case missingKey(String, subject: String)
    case wrongType(subject: String, expected: String, found: String)
    case emptyValue(key: String)
    case unknownChoice(String, key: String, allowed: [String])
    case unreadableDate(String, meant: String?)
    case impossibleDate(String, year: Int, month: Int, day: Int?)
    case invalidSlug(String, meant: String?)
    case invalidAddress(String)
    case invalidBaseURL(String)
    case invalidLanguage(String)
    case invalidYearStart(String)
    case invalidEdition(String)
    case repeatedEntry(String, key: String)
    case noticeTooLong(words: Int, limit: Int)

    // Structure of the text
    case missingSection(String)
    case emptySection(String)
    case unlistedOutcomes
    case titleOnlySection(String)
    case rawHTML
    case headingLevel(found: Int, expected: Int)
    case topHeading
    case emptyHeading
    case missingAlternativeText
    case criterionWithoutOutcome(String, nearest: String?)
    case repeatedCriterion(String)
    case outcomeWithoutCriterion(String)
    case criterionWithoutTable(String)
    case missingLevel(String, criterion: String)
    case unknownLevel(String, allowed: [String])
    case repeatedLevel(String)

    // References between files
    case noLatestEdition(String)
    case twoLatestEditions(String, first: String)
    case mixedRetirement(String)
    case unknownReference(String, kind: String, hint: String?)
    case duplicateNumber(Int, kind: String)
    case duplicateSlug(String, kind: String)
    case missingImage(String)
}
