extension Explanation {
    static let translations: [Explanation] = [
        Explanation(
            "unknown-language", "A language that the site has no words in",
            means: """
                The name of the file ends in a language, as in 'about.es.md', for which 'templates/strings/' has no \
                file.
                """,
            matters: """
                The words around the text, such as "Read more", would be missing.
                """,
            right: "content/about.es.md"),
        Explanation(
            "own-language", "A translation into the language that the site is written in",
            means: "The file translates into the language of the site itself.",
            matters: "There would be two pages of the same text.",
            right: "content/about.md"),
        Explanation(
            "missing-original", "A translation of nothing",
            means: "A translation lies beside the file that it translates. That file is not there.",
            matters: "A page in one language alone would be found by nobody who reads the others.",
            right: "content/about.md and content/about.es.md"),
        Explanation(
            "untranslatable", "A file that is published in one language alone",
            means: """
                Some files are the same in every language, such as those of sources and of rubrics that are official\
                 in one.
                """,
            matters: "A translated rubric could be taken for the one that counts.",
            right: "Remove the file; pages in other languages lead to the original."),
        Explanation(
            "outcome-count", "A translation with more or fewer outcomes",
            means: "The original and its translation have the same outcomes in the same order.",
            matters: "Outcomes are numbered, and a reader in one language would be told of another outcome.",
            right: """
                - Escuchar a una familia.
                - Anotar lo que se oye.
                """),
        Explanation(
            "missing-translation", "Something of site.yml that is not translated",
            means: "A translation of site.yml has an entry for each one of the original.",
            matters: "Pages would mix two languages in one line.",
            right: """
                credit-options:
                  professional-development: 30 horas de desarrollo profesional
                """),
        Explanation(
            "unknown-translation", "A translation of something that site.yml does not have",
            means: "The translation of site.yml has an entry that the original has not.",
            matters: "It is misspelled, and the text that was meant stays untranslated.",
            right: """
                credit-options:
                  professional-development: 30 horas de desarrollo profesional
                """),
        Explanation(
            "settings-not-translated", "The settings of the site are not translated",
            means: """
                There are pages in another language, and no 'site.es.yml' or the like with the words that stand on \
                every page.
                """,
            matters: "Until there is, those pages show the words of site.yml. This is a warning.",
            wrong: "content/about.es.md, and no content/site.es.yml",
            right: "content/site.es.yml"),
        Explanation(
            "changed-original", "The original has changed since it was translated",
            means: """
                A translation says which state of the original it was made from, and the original is another by now.
                """,
            matters: """
                Readers in the other language may be told something that holds no more. This is a warning, and the \
                page says so too.
                """,
            wrong: "translated-from: 3f2a91c7",
            right: "Compare the two, and take over the line that the message gives."),
    ]
}
