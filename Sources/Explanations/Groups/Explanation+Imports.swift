extension Explanation {
    static let imports: [Explanation] = [
        Explanation(
            "import-mapping", "A mapping that cannot be followed",
            means: "The mapping names a micro-credential, a choice or a day that there is not.",
            matters: "Every row that it applies to would become the wrong badge.",
            wrong: """
                titles:
                  "Using Data": data-cylce
                """,
            right: """
                titles:
                  "Using Data": data-cycle
                """),
        Explanation(
            "import-heading", "A heading that is not in the file",
            means:
                "The file has no row with the headings that the mapping names, or one of them is missing or there twice.",
            matters: "From another column, the wrong earners would get the badges.",
            wrong: """
                columns:
                  email: E-Mail
                """,
            right: """
                columns:
                  email: Email address
                """),
        Explanation(
            "import-title", "A title that the catalog does not have",
            means: "A row or assertion is about something whose title is none of the catalog's, or is that of several.",
            matters: "Nobody can say which badge it stands for.",
            wrong: "a row with the title of a course that this site does not offer",
            right: """
                titles:
                  "Data Cycle (Spring)": data-cycle
                """),
        Explanation(
            "import-status", "A status that is in neither list",
            means: """
                The mapping lists the words for an earned badge and those for one that is not earned, and a row has \
                another word.
                """,
            matters: "A badge must not be issued on a guess, nor be forgotten.",
            wrong: "a row whose status the mapping does not know",
            right: """
                statuses:
                  earned: [Completed, Awarded]
                  not-earned: [In progress]
                """),
        Explanation(
            "import-word", "A word that the mapping does not translate",
            means: """
                A column has words of the other program, such as "Yes", and the mapping does not say what this one means.
                """,
            matters: "Consent and credit are facts about a person, and are not guessed.",
            wrong: "a consent that the mapping does not know",
            right: """
                words:
                  consent:
                    "Yes, publish": "yes"
                """),
        Explanation(
            "import-date", "A date that cannot be read, or in two ways",
            means: """
                The text is no date, the day does not exist, it is the number that a spreadsheet keeps for it, or month \
                and day could each be either.
                """,
            matters: "The day of completion is signed into the badge and decides its credit year.",
            wrong: "04/05/2026",
            right: "rosette import export.csv --mapping mapping.yml --dates mdy"),
        Explanation(
            "import-name", "A name with too many commas",
            means:
                "With '--names last-first', a name is last name, first name and then degrees, and this one has more parts.",
            matters: "The name stands on the badge for years.",
            wrong: "Example, Ada, Ed.D., J.D., Springfield",
            right: "Example, Ada, Ed.D."),
        Explanation(
            "import-formula", "A cell that a spreadsheet would calculate",
            means: "The text begins with a sign such as '=', by which spreadsheets know a formula.",
            matters: "Whoever opens the roster would run it.",
            wrong: "=Example",
            right: "Example"),
        Explanation(
            "import-too-many-mistakes", "A file with very many mistakes",
            means: "So many rows are wrong that the rest of the file was not read.",
            matters: "It is nearly always one mistake of the mapping, in every row.",
            wrong: "an export whose dates are in the column of the status",
            right: "Correct the first mistakes, and run it again."),
        Explanation(
            "import-empty", "Nothing to import",
            means: "The file or folder has no row or assertion that could become a badge.",
            matters: "Probably it is another file than was meant.",
            wrong: "rosette import headings-only.csv --mapping mapping.yml",
            right: "Give the export with its rows."),
        Explanation(
            "import-recipients", "A list of addresses that cannot be used",
            means:
                "Assertions name their earners by hashes, which are compared with this list; it has no address, or a wrong one.",
            matters: "Without the address, nobody knows whose badge it is.",
            wrong: "a list of names",
            right: "one e-mail address a line"),
        Explanation(
            "import-assertion", "A file without a usable assertion",
            means: "There is no hosted Open Badges 2.0 assertion in the file, or it does not say for whom or when.",
            matters: "A row of a roster needs both.",
            wrong: "rosette import picture-without-badge.png --recipients addresses.txt",
            right: "rosette import assertion.json --recipients addresses.txt"),
        Explanation(
            "import-issuer", "An assertion whose issuer is not known",
            means: "Neither the files nor the mapping say who issued the assertion.",
            matters: "The badge will say who issued it first.",
            wrong: "an assertion without its badge class and issuer",
            right: """
                issuers:
                  "https://old.example/issuer.json": Example Office
                """),
        Explanation(
            "import-conflict", "Two assertions about the same award",
            means: "Two files are about the same earner and badge, and do not say the same.",
            matters: "Only one of them can be right.",
            wrong: "an assertion and an older one of another day",
            right: "Take one of the two out."),
        Explanation(
            "roster-first-issue", "Half of who issued it first",
            means: """
                'first-issuer' and 'first-issued' stand together: a name that can be shown, and a day from the completion \
                to today.
                """,
            matters: "The badge page shows them as a statement of its issuer.",
            wrong: "a row with a first issuer and no day",
            right: """
                email,credential,completed,first-issuer,first-issued
                ada@example.org,data-cycle,2024-05-01,Example Office,2024-05-20
                """),
    ]
}
