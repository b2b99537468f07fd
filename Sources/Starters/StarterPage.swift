package import CatalogModel

/// Pages that stand alone.
package enum StarterPage {
    /// A commitment, behind those that there are.
    package static func commitment(_ slug: Slug, number: Int) -> StarterFile {
        StarterFile(
            "content/commitments/\(number)-\(slug).md",
            text: """
                ---
                title: \(SafeText.yaml(SafeText.title(of: slug)))
                # The order of the list; the same number as in the name of the file.
                number: \(number)
                # 'sourced' where a source has these words, 'recalled' where nobody has looked them up yet.
                certainty: recalled
                # The micro-credentials that belong to it say so: add '\(slug)' to 'commitments' in the heads of their editions.
                ---

                Say in a sentence or two what it means.

                """)
    }

    /// A news item.
    package static func news(_ slug: Slug, on day: CalendarDate) -> StarterFile {
        StarterFile(
            "content/news/\(day)-\(slug).md",
            text: """
                ---
                title: \(SafeText.yaml(SafeText.title(of: slug)))
                # Year-month-day, or year-month where the day is not known; the newest stands first.
                date: \(day)
                # One sentence, for the list of news and the feed.
                summary: Say in one sentence what is new.
                # What it rests on, by the names of files in sources/.
                sources: []
                # Link to other pages by the paths of their files: [About this site](../about.md)
                ---

                Write here what is new.

                """)
    }
}
