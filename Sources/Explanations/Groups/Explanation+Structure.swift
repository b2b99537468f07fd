extension Explanation {
    static let structure: [Explanation] = [
        Explanation(
            "text-limit", "A text that would take too long to read",
            means: """
                Some things take the reader of Markdown time by the square of their number: marks such as '*' and '[' in \
                one paragraph, columns of a table, lines that could begin a table below a long paragraph, and quotes \
                and lists in each other. Beyond a limit, far above what people write, the text is not read.
                """,
            matters: "One file could hold up everything for hours, by accident or on purpose.",
            wrong: "one paragraph of 5 MB, full of links",
            right: "several paragraphs or tables, with an empty line between them"),
        Explanation(
            "missing-section", "A section that must be there is not",
            means: """
                An edition has sections with fixed headings, such as its outcomes. In a translation the words of the\
                 heading stand in 'templates/strings/'.
                """,
            matters: "The section has a place of its own on the page, in the data and in badges.",
            right: """
                ## What you will do

                - Listen to a family.
                """),
        Explanation(
            "empty-section", "A section without text",
            means: "The heading stands here, and nothing below it.",
            matters: "Readers would find an empty place.",
            right: "Write its text below the heading, or remove the heading."),
        Explanation(
            "unlisted-outcomes", "Outcomes that are not a list",
            means: "Outcomes are the entries of a list, one a line, each beginning with '- '.",
            matters: "Each outcome is judged, published and signed on its own.",
            right: """
                - Listen to a family.
                - Write down what was heard.
                """),
        Explanation(
            "empty-outcome", "An outcome without words",
            means: "A line of the list of outcomes has nothing after its '-'.",
            matters: "A badge would say that somebody did nothing in particular.",
            right: "- Listen to a family."),
        Explanation(
            "title-only-section", "A section in an edition of which only the title is known",
            means: """
                With 'known: title-only' an edition says that nothing but its title has a source, and here stands \
                more.
                """,
            matters: "One of the two is wrong, and readers would not know which.",
            right: "known: full"),
        Explanation(
            "title-only-rubric", "A rubric for an edition of which only the title is known",
            means: """
                With 'known: title-only' an edition says that nothing but its title has a source, and beside it lies\
                 a rubric.
                """,
            matters: "One of the two is wrong, and readers would not know which.",
            right: "known: full"),
        Explanation(
            "raw-html", "HTML in a text",
            means: "Texts are written in Markdown. HTML, and comments of HTML, are not taken over.",
            matters: "It could break the page, or load something from another site in the reader's browser.",
            right: "This is **bold**, and `<b>` shows the characters themselves."),
        Explanation(
            "heading-level", "A heading that skips a level, or is a second title",
            means: """
                The title of a page is its heading of level 1. Below it come '##', then '###', without leaving one \
                out.
                """,
            matters: """
                People who listen to a page move from heading to heading, and would look for the one that is \
                missing.
                """,
            right: """
                ## Section

                ### Part of it
                """),
        Explanation(
            "empty-heading", "A heading without words",
            means: "A line has '#' and nothing after it.",
            matters: "It would be a place without a name in every list of headings.",
            right: "## Background"),
        Explanation(
            "missing-alternative-text", "A picture without words for it",
            means: "Between the square brackets stands what the picture shows.",
            matters: "People who cannot see the picture, and those to whom it does not load, get these words.",
            right: "![Six badges in a row](badges.png)"),
        Explanation(
            "criterion-without-outcome", "A criterion that judges no outcome",
            means: "Each heading in a rubric repeats the words of an outcome. This one matches none.",
            matters: "A criterion that has drifted from its outcome judges something else than the badge says.",
            right: "## Listen to a family."),
        Explanation(
            "repeated-criterion", "Two criteria for one outcome",
            means: "An outcome has a criterion already.",
            matters: "Two of them could be judged differently.",
            right: "Keep one of the two."),
        Explanation(
            "outcome-without-criterion", "An outcome that nothing judges",
            means: "The rubric has no heading with the words of this outcome.",
            matters: "The badge would claim what nobody looked at.",
            right: """
                ## Listen to a family.

                | Level | Description |
                | --- | --- |
                | Met | … |
                """),
        Explanation(
            "criterion-without-table", "A criterion without its levels",
            means: "Below the heading of a criterion stands a table with one row a level.",
            matters: "Without it nobody knows what is enough.",
            right: """
                | Level | Description |
                | --- | --- |
                | Met | … |
                """),
        Explanation(
            "missing-level", "A level that a criterion leaves out",
            means: "The rubric names its levels once, and the table of a criterion has each of them.",
            matters: "A reviewer could not give this level here.",
            right: "| Met | … |"),
        Explanation(
            "unknown-level", "A level that the rubric does not have",
            means: "The table names a level that is not among those of the rubric.",
            matters: "It is a slip of the pen, or a level that was dropped.",
            right: "| Met | … |"),
        Explanation(
            "repeated-level", "A level that stands twice",
            means: "The same level stands in one table or list a second time.",
            matters: "One of the two would be passed over.",
            right: "Keep one of the two."),
    ]
}
