import Diagnostics

/// The words of every problem: lower case, no full stop, the writer's own text in single quotes, then what to do.
extension ContentProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }
    var severity: Diagnostic.Severity {
        if case .settingsNotTranslated = self { .warning } else { .error }
    }

    private typealias Wording = (id: String, message: String, hint: String?)

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: Wording {
        switch self {
        // Files and folders
        case .missingSource(let name):
            (
                "missing-folder", "there is no folder '\(name)'",
                "give the folder that holds content/ and templates/ with --source"
            )
        case .missingFolder(let name):
            (
                "missing-folder", "the source folder has no folder '\(name)'",
                "add it, or give the folder that holds content/ and templates/ with --source"
            )
        case .unreadableFile:
            ("unreadable-file", "this file cannot be read", "check that it exists and that you may read it")
        case .fileTooLarge(let limit):
            (
                "file-too-large", "this file is larger than \(limit >> 20) MB",
                "split it, or check that it is the file you meant"
            )
        case .linkOutsideSource:
            (
                "link-outside-source", "this is a shortcut (a symbolic link) to something outside the source folder",
                "put the file itself here"
            )
        case .linkOutsideFolder(let folder):
            (
                "link-outside-source", "this is a shortcut (a symbolic link) to something outside '\(folder)'",
                "put the file itself here"
            )
        case .brokenFileLink:
            (
                "broken-symlink", "this is a shortcut (a symbolic link) to something that does not exist",
                "put the file itself here"
            )
        case .linkedFolder:
            ("linked-folder", "this folder is a shortcut (a symbolic link)", "put the folder itself here")
        case .notAFile: ("not-a-file", "this is neither a file nor a folder", "remove it")
        case .utf16:
            (
                "utf-16", "this file is encoded as UTF-16",
                "save it as UTF-8 (in Notepad: Save As, then Encoding: UTF-8)"
            )
        case .invalidUTF8:
            (
                "invalid-utf8", "this character is not stored as UTF-8",
                "save it as UTF-8 (in Notepad: Save As, then Encoding: UTF-8)"
            )
        case .nulByte:
            (
                "invalid-utf8", "here stands a zero byte, which no text has",
                "save it as plain text in UTF-8, or check that it is a text"
            )
        case .unknownFile(let allowed):
            ("unknown-file", "nothing is known about a file of this kind in this place", allowed)
        case .missingFile(let name):
            ("missing-file", "there is no '\(name)'", "add the file; CONTRIBUTING.md lists what each page needs")
        case .misnamedFile(let name, let meant):
            ("missing-file", "there is no '\(meant)', but there is '\(name)'", "rename it to '\(meant)'")
        case .missingStrings(let name):
            (
                "missing-file", "there is no '\(name)'",
                "copy 'strings/en.yml' to it and translate the texts, or correct 'language' in content/site.yml"
            )
        case .rubricWithoutEdition:
            (
                "missing-file", "this rubric has no edition: there is no 'index.md' beside it",
                "add the edition, or move the rubric to the folder of its edition"
            )
        case .invalidFileName(let name, let meant):
            (
                "invalid-slug", "'\(name)' cannot be part of an address",
                renaming(meant)
            )
        // Front matter
        case .missingFrontMatter:
            (
                "missing-front-matter", "this file does not begin with its title and other keys",
                "begin the file with a line '---', then 'title: …', then another line '---'"
            )
        case .frontMatterBelowTop:
            (
                "missing-front-matter", "blank lines come before the first line '---'",
                "remove them: the first line of the file is '---'"
            )
        case .frontMatterTooLarge(let limit):
            (
                "file-too-large", "keys and values take more than \(limit >> 10) KB",
                "move text below the second line '---', or check that it is the file you meant"
            )
        case .unclosedFrontMatter:
            (
                "unclosed-front-matter", "the keys that begin here have no line '---' below them",
                "add a line '---' after the last key"
            )
        case .yaml(let mistake): ("invalid-yaml", mistake.message, mistake.hint)
        case .yamlAnchor:
            (
                "yaml-anchor", "a value cannot begin with '&' or '*'",
                "put straight quotes around a text that begins so, or write out what is to stand here"
            )
        case .tabInFrontMatter: ("tab-in-front-matter", "a tab cannot stand here", "use spaces instead")
        case .curlyQuotes:
            (
                "curly-quotes", "curly quotes do not quote a value",
                "use straight quotes (\"…\"); to keep curly ones as part of the text, put straight ones around them"
            )
        case .duplicateKey(let key):
            ("duplicate-key", "the key '\(key)' stands here a second time", "keep one of the two")
        case .unknownKey(let key, let subject, let hint): ("unknown-key", "unknown key '\(key)' in \(subject)", hint)
        case .missingKey(let key, let subject):
            ("missing-key", "\(subject) has no '\(key)'", "add a line '\(key): …'")
        // Values
        case .wrongType(let subject, let expected, let found):
            ("wrong-type", "\(subject) must be \(expected.rawValue), not \(found)", expected.hint)
        case .emptyValue(let key, let isRequired):
            (
                "empty-value", "'\(key)' is empty",
                "write its value after the colon" + (isRequired ? "" : ", or remove the line")
            )
        case .emptyEntry(let key):
            ("empty-value", "an entry of '\(key)' is empty", "write its value, or remove the entry")
        case .unknownChoice(let text, let key, let allowed):
            (
                "unknown-choice", "'\(text)' is not a '\(key)'",
                NearestName.hint(for: text, among: allowed) ?? "known here: \(allowed.joined(separator: ", "))"
            )
        case .unreadableDate(let text, let meant):
            (
                "invalid-date", "'\(text)' is not a date this program reads",
                meant.map { "write it as '\($0)' (year-month-day)" }
                    ?? "write it as year-month-day, such as '2020-03-24'"
            )
        case .impossibleDate(let text, _, let month, let day): impossibleDate(text, month: month, day: day)
        case .invalidSlug(let text, let meant):
            ("invalid-slug", "'\(text)' cannot be part of an address", renaming(meant))
        case .invalidAddress(let text):
            ("invalid-address", "'\(text)' is not a web address", "write it whole, beginning with 'https://'")
        case .invalidBaseURL(let text):
            (
                "invalid-base-url", "'\(text)' cannot be the address of the site",
                "write it as 'https://badges.example.org/' or 'https://example.org/some/path/'"
            )
        case .fingerprintsOnSameHost(let text):
            (
                "fingerprints-same-host", "'\(text)' is on the host of this site",
                "name a page on another host, which nobody can change who takes over this one"
            )
        case .invalidLanguage(let text):
            (
                "invalid-language", "'\(text)' is not the name of a language",
                "write the short name of the language, such as 'en' or 'en-US'"
            )
        case .invalidYearStart(let text):
            ("invalid-date", "'\(text)' is not a day of the year", "write it as month-day, such as '07-01'")
        case .invalidEdition(let text):
            (
                "invalid-edition", "'\(text)' cannot name an edition",
                "name the folder by year and month, such as '2020-09'"
            )
        case .repeatedEntry(let text, let key):
            ("repeated-entry", "'\(text)' stands twice in '\(key)'", "keep one of the two")
        case .noticeTooLong(let words, let limit):
            (
                "notice-too-long", "the notice has \(words) words, more than \(limit)",
                "keep the one thing a reader must know"
            )
        case .twoDepartures:
            (
                "two-departures", "a page cannot be retired and have moved to another site",
                "keep 'moved-to' where its text is on the other site, or 'retired' where it is over"
            )
        case .retiredInForce(let status):
            (
                "retired-in-force", "this edition says when it was retired, and is 'status: \(status)'",
                "write 'status: retired' in all editions of the micro-credential; an edition with a successor is "
                    + "'status: earlier' and needs no 'retired'"
            )
        // Structure of the text
        case .missingSection(let name):
            (
                "missing-section", "there is no section '\(name)'",
                "add a heading '## \(name)', or set 'known: title-only' where only the title is known"
            )
        case .emptySection(let name):
            ("empty-section", "the section '\(name)' is empty", "write its text below the heading")
        case .unlistedOutcomes(let name):
            (
                "unlisted-outcomes", "the section '\(name)' has no list",
                "write one outcome a line, each beginning with '- '"
            )
        case .emptyOutcome: ("empty-outcome", "this outcome has no text", "write it, or remove the '-'")
        case .titleOnlySection(let name):
            (
                "title-only-section", "an edition of which only the title is known cannot have the section '\(name)'",
                "set 'known: full', or name the section differently"
            )
        case .titleOnlyRubric:
            (
                "title-only-rubric", "an edition of which only the title is known cannot have a rubric",
                "set 'known: full' in its index.md, or remove the rubric"
            )
        case .rawHTML:
            (
                "raw-html", "HTML is not allowed in a text",
                "write it in Markdown; to show the characters themselves, put them between backticks: '`<b>`'"
            )
        case .htmlComment:
            (
                "raw-html", "an HTML comment is not allowed in a text",
                "remove it; a note may stand between the lines '---', after '# '"
            )
        case .headingLevel(let found, let expected):
            (
                "heading-level", "this heading skips from level \(expected - 1) to level \(found)",
                "use '\(String(repeating: "#", count: expected))'"
            )
        case .topHeading:
            ("heading-level", "the page's title is its only heading of level 1", "use '##' here")
        case .emptyHeading: ("empty-heading", "this heading has no text", "write the heading, or remove the '#'")
        case .missingAlternativeText:
            (
                "missing-alternative-text", "this image has no alternative text",
                "say between the square brackets what the image shows"
            )
        // Rubrics
        case .criterionWithoutOutcome(let text, let nearest, let unjudged):
            (
                "criterion-without-outcome", "the criterion '\(text)' matches no outcome",
                nearest.map { "did you mean '\($0)'?" } ?? headingHint(unjudged)
            )
        case .repeatedCriterion(let text):
            ("repeated-criterion", "the outcome '\(text)' has a criterion above", "keep one of the two")
        case .outcomeWithoutCriterion(let text):
            (
                "outcome-without-criterion", "no criterion judges the outcome '\(text)'",
                "add a heading '## \(text)' with a table of levels"
            )
        case .criterionWithoutTable(let text):
            (
                "criterion-without-table", "the criterion '\(text)' has no table of levels",
                "add a table with one row a level"
            )
        case .missingLevel(let level, let criterion):
            (
                "missing-level", "the level '\(level)' is missing for '\(criterion)'",
                "add a row '| \(level) | … |' to the table"
            )
        case .unknownLevel(let text, let allowed):
            ("unknown-level", "'\(text)' is not a level of this rubric", NearestName.hint(for: text, among: allowed))
        case .repeatedLevel(let text):
            ("repeated-level", "the level '\(text)' stands here a second time", "keep one of the two")
        // References between files
        case .noLatestEdition(let slug):
            (
                "no-latest-edition", "no edition of '\(slug)' has 'status: latest'",
                "mark the newest edition 'status: latest', or all of them 'status: retired'"
            )
        case .twoLatestEditions(let slug, let newer):
            (
                "two-latest-editions", "'\(slug)' has a newer edition that is also the latest: \(newer)",
                "write 'status: earlier' here, or correct the other"
            )
        case .mixedRetirement(let slug):
            (
                "mixed-retirement", "some editions of '\(slug)' are retired and others are not",
                "an edition with a successor is 'status: earlier'; only a micro-credential without one is retired"
            )
        case .unknownReference(let name, let kind, let hint):
            ("unknown-\(kind.rawValue)", "there is no \(kind.words) '\(name)'", hint)
        case .duplicateNumber(let number, let kind):
            (
                "duplicate-number", "another \(kind.words) has the number \(number)",
                "give each \(kind.words) a number of its own"
            )
        case .duplicateSlug(let slug, let kind):
            ("duplicate-slug", "another \(kind.words) is called '\(slug)'", "rename one of the two files")
        case .missingImage(let name, let nearest):
            (
                "missing-image", "there is no image '\(name)' beside this file",
                nearest.map { "did you mean '\($0)'?" } ?? "add the image, or correct its name"
            )
        case .missingImageTwin(let name, let original):
            (
                "missing-image", "there is no image '\(name)' beside '\(original)'",
                "add the same picture as PNG; programs that read badges ask for one"
            )
        case .badgeNotSVG(let name):
            (
                "badge-not-svg", "'\(name)' is not an SVG file",
                "name the SVG; the PNG of the same name is found beside it"
            )
        // Where the site is kept
        case .unknownCodeHost(let url):
            (
                "invalid-repository", "how files are edited at '\(url)' is not known",
                "add 'edit: https://…/{path}': the address of its form, with '{path}' where the file's path belongs"
            )
        case .invalidEditAddress(let text):
            (
                "invalid-repository", "'\(text)' cannot be the address of a form that edits files",
                "write it whole, beginning with 'https://', with '{path}' where the file's path belongs"
            )
        case .invalidRepositoryFolder(let text):
            (
                "invalid-repository", "'\(text)' cannot be a folder of the repository",
                "write its path from the top of the repository, such as 'site'; leave 'folder' out for the top itself"
            )
        // Translations
        case .unknownLanguage(let language, let meant, let original):
            (
                "unknown-language", "there are no texts in the language '\(language)'",
                meant.map { "did you mean '\($0)'?" }
                    ?? "add 'templates/strings/\(language).yml', which 'templates/strings/\(original).yml' shows the keys of, "
                    + "or rename the file"
            )
        case .ownLanguage(let language, let original):
            (
                "own-language", "'\(language)' is the language that the site is written in",
                "put the text into '\(original)', or correct the language in the name of this file"
            )
        case .missingOriginal(let original, let meant):
            (
                "missing-original", "this file translates '\(original)', which is not there",
                meant.map { "did you mean '\($0)'?" } ?? "add '\(original)' beside it, or remove this file"
            )
        case .untranslatable(let original):
            (
                "untranslatable", "'\(original)' is published in the language of the site alone",
                "remove this file; pages in other languages lead to the original"
            )
        case .missingTranslatedSection(let name, let key, let strings):
            (
                "missing-section", "there is no section '\(name)'",
                "add a heading '## \(name)'; its words are '\(key)' in \(strings)"
            )
        case .outcomeCount(let count, let original, let file):
            (
                "outcome-count", "the original has \(original) outcomes, and this translation \(count)",
                "translate each outcome of '\(file)', in its order"
            )
        case .missingTranslation(let name, let key):
            (
                "missing-translation", "'\(key)' has no entry for '\(name)'",
                "add it: site.yml has one"
            )
        case .unknownTranslation(let name, let key, let hint):
            ("unknown-translation", "'\(key)' of site.yml has no entry for '\(name)'", hint)
        case .settingsNotTranslated(let language):
            (
                "settings-not-translated",
                "there is no 'site.\(language).yml', so pages in '\(language)' show what site.yml says",
                "add it with 'title', 'description', 'footer', 'credit-options' and 'navigation' in that language"
            )
        }
    }

    private func headingHint(_ unjudged: [String]) -> String {
        let rule = "use the words of an outcome as the heading"
        guard (1...6).contains(unjudged.count) else { return rule }
        return rule + ": " + unjudged.map { "'\($0)'" }.joined(separator: ", ")
    }

    private func renaming(_ meant: String?) -> String {
        let rule = "use lower-case letters, digits and single hyphens"
        return meant.map { "\(rule): '\($0)'" } ?? rule
    }

    private func impossibleDate(_ text: String, month: Int, day: Int?) -> Wording {
        guard (1...12).contains(month) else {
            return (
                "invalid-date", "'\(text)' has no month \(month)", "write it as year-month-day, such as '2020-03-24'"
            )
        }
        let what = day.map { "its month has no day \($0)" } ?? "there is no such month"
        return ("invalid-date", "'\(text)' does not exist: \(what)", "check the day and the month")
    }
}
