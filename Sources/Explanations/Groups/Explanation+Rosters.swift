extension Explanation {
    static let rosters: [Explanation] = [
        Explanation(
            "table-not-text", "A spreadsheet's own file",
            means: """
                A roster is a table as text, in which commas, semicolons or tabs separate the cells (CSV). This is \
                the spreadsheet itself.
                """,
            matters: "Its form differs from program to program.",
            wrong: "rosette issue march.xlsx",
            right: "rosette issue march.csv"),
        Explanation(
            "table-encoding", "A table in another encoding",
            means: "The table is text in UTF-8 or UTF-16. From some place on, it is not.",
            matters: "Names with accents would come out wrong, and badges are for good.",
            wrong: """
                a table saved as "CSV (Windows)"
                """,
            right: "In Excel, save it as 'CSV UTF-8 (Comma delimited)'."),
        Explanation(
            "table-too-large", "A table that is too large",
            means: "The table has more bytes or lines than one roster can have.",
            matters: "Badges are issued in one step, all or none.",
            wrong: "a table with the completions of ten years",
            right: "Divide it, each part with the headings in its first row."),
        Explanation(
            "table-separator", "A separator that is not known",
            means: "A first line 'sep=…' names what separates the cells, and it is none of comma, semicolon and tab.",
            matters: "The columns could not be told apart.",
            wrong: "sep=|",
            right: "sep=;"),
        Explanation(
            "table-row-width", "A row with more or fewer cells than headings",
            means: "Each row has one cell for each heading.",
            matters: "From the missing cell on, everything would stand under the wrong heading.",
            wrong: "Example, Ada,2026-03-14",
            right: """
                "Example, Ada",2026-03-14
                """),
        Explanation(
            "table-quotation-mark", "A quotation mark that is not closed",
            means: """
                A cell that begins with a quotation mark ends with one, and inside it a quotation mark is written \
                twice.
                """,
            matters: "The rest of the table would become one cell.",
            wrong: """
                "Ada "Bee" Example"
                """,
            right: """
                "Ada ""Bee"" Example"
                """),
        Explanation(
            "table-control-character", "A character that cannot be seen",
            means: "A cell has a character that is not shown, often from copying out of another program.",
            matters: "It would become part of a name or address.",
            wrong: "a name with an invisible character",
            right: "Type the cell again."),
        Explanation(
            "table-cell-too-long", "A cell that is too long",
            means: "A cell is longer than any name, address or date.",
            matters: "Usually a quotation mark is missing before it.",
            wrong: "a cell that holds half of the table",
            right: "Look for the quotation mark that is missing."),
        Explanation(
            "table-too-wide", "A row with too many cells",
            means: "A row has more cells than any roster needs.",
            matters: "Usually the file is another one than was meant.",
            wrong: "a row with thousands of commas",
            right: "Remove the columns that are not needed."),
        Explanation(
            "roster-empty", "An empty roster",
            means: "The file has no row.",
            matters: "There is nobody to give a badge to.",
            wrong: "an empty file",
            right: """
                email,credential,completed
                name@school.example,listening,2026-03-14
                """),
        Explanation(
            "roster-heading", "A heading that is not right",
            means: """
                The first row names the columns: 'email' or 'earner', 'credential', 'completed', and others that may\
                 be left out.
                """,
            matters: "What stands under an unknown heading would be left out without a word.",
            wrong: "e-mail adress,credential,completed",
            right: "email,credential,completed"),
        Explanation(
            "roster-cell-missing", "A cell that must not be empty",
            means: "Each row names somebody, a micro-credential and a day.",
            matters: "There is no badge without one of them.",
            wrong: ",listening,2026-03-14",
            right: "name@school.example,listening,2026-03-14"),
        Explanation(
            "roster-earner", "Not an id of an earner",
            means: """
                Under 'earner' stands an id by which you know the person: one line, not too long, that can be seen.
                """,
            matters: "The same person must have the same id each time.",
            wrong: "an id of several lines",
            right: "4711"),
        Explanation(
            "roster-address", "Not an address",
            means: "Under 'email' stands one address, and nothing else.",
            matters: "The earner is recognized by it, in this roster and in later ones.",
            wrong: "Ada Example <name@school.example>",
            right: "name@school.example"),
        Explanation(
            "roster-consent", "Neither yes nor no",
            means: "Under 'consent' stands whether the earner wants the name on the public page.",
            matters: "Without a clear yes no name is published.",
            wrong: "maybe",
            right: "yes"),
        Explanation(
            "roster-name", "A name that cannot be published",
            means: "Under 'name' stands the name alone, on one line.",
            matters: "It is published for good, so an address in its place would be too.",
            wrong: "name@school.example",
            right: "Ada Example"),
        Explanation(
            "roster-identity", "Not a way to name the earner in the badge",
            means: "Under 'identity' stands 'hashed' or 'none', or nothing.",
            matters: "'hashed' lets others check whose badge it is, and needs the address.",
            wrong: "sha256",
            right: "hashed"),
        Explanation(
            "roster-date", "A date that cannot be read, or cannot be",
            means: """
                Under 'completed' stands a day as year-month-day, not in the future and not before the edition \
                began.
                """,
            matters: "'3/4/2026' is in March for some readers and in April for others.",
            wrong: "3/14/2026",
            right: "2026-03-14"),
        Explanation(
            "roster-credential", "A micro-credential that is not in the catalog",
            means: """
                Under 'credential' stands the last part of its address, with '@' and the edition where it is not the\
                 one in force.
                """,
            matters: "A badge belongs to one edition of one micro-credential.",
            wrong: "Listening!",
            right: "listening@2020-09"),
        Explanation(
            "roster-credit", "A credit that the edition does not list",
            means: "Under 'credit' stands the key of a credit that the edition offers, or nothing.",
            matters: "A badge would promise credit that nobody gives.",
            wrong: "gold",
            right: "professional-development"),
        Explanation(
            "roster-provider", "A provider that is not listed",
            means: "Under 'provider' stands the key of a provider in site.yml, or nothing.",
            matters: "The name of the provider comes from there.",
            wrong: "Harbor Office",
            right: "harbor"),
        Explanation(
            "roster-conflict", "Two rows that contradict each other",
            means: "Two rows are about the same person and edition and say different things.",
            matters: "Only one of them can be right.",
            wrong: "two rows for one address, with two days",
            right: "Keep the row that is right."),
        Explanation(
            "roster-too-many-mistakes", "Too many mistakes to list",
            means: "So many mistakes were found that reading stopped.",
            matters: "Often it is one mistake in every row, such as the form of the date.",
            wrong: "a roster with another form of date in every row",
            right: "Correct those that are listed, and run the command again."),
    ]
}
