import CatalogModel

extension EditionDraft {
    var page: String { head + "\n" + text }

    private var head: String {
        var lines = ["---"]
        if let earlier {
            lines += [
                "# Begun from the edition of \(earlier): titles, lists and the order of sections are its own; what it certifies is not",
                "# copied. Take from ../\(earlier)/index.md what still holds.",
            ]
        } else {
            lines += [
                "# The first edition. Its folder is the month from which it holds; once a badge of it has been awarded, its wording stays,",
                "# and 'rosette new edition \(reference.microCredential)' begins the next one.",
            ]
        }
        lines += [
            "title: \(SafeText.yaml(title))",
            "# For places with little room.",
            "short-title: \(SafeText.yaml(shortTitle))",
            "# Its place in the series; leave the line out where there is no order.",
            number.map { "number: \($0)" } ?? "# number: 1",
            "# The color of its pages and badge: madder, ochre, moss, lake, plum or ink.",
            "hue: \(hue.rawValue)",
            "# 'latest' for one edition of each micro-credential, 'earlier' for those before it.",
            "status: \(status.rawValue)",
            "# 'full', or 'title-only' where nothing but the title is known.",
            "known: full",
            "# One sentence: what an earner will do.",
            "summary: Say in one sentence what an earner will do.",
            "# Credit options, by their keys in site.yml.",
            "credit: \(SafeText.list(credit))",
            "# Files in commitments/, without number and '.md'.",
            "commitments: \(SafeText.list(commitments))",
        ]
        if !related.isEmpty { lines.append("related: \(SafeText.list(related))") }
        lines += [
            "# An SVG, with a PNG of the same name beside it: put your own pictures in the place of these, and say what they show.",
            "badge: {image: badge.svg, alt: \(SafeText.yaml(alternativeText))}",
            "# What it rests on, by the names of files in sources/.",
            "sources: []",
            "---",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private var text: String {
        var text = """
            ## Competency

            Say what the earner is able to do. This section and the next are what a badge certifies.

            ## Outcomes


            """
        text += outcomes.map { "- \($0).\n" }.joined()
        for section in sections {
            text += "\n## \(SafeText.markdown(section))\n\nSay what holds for this edition, or leave the section out.\n"
        }
        return text
    }
}
