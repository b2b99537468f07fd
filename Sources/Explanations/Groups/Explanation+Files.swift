extension Explanation {
    static let files: [Explanation] = [
        Explanation(
            "missing-folder", "A folder that must be there is not",
            means: """
                The source folder holds a folder 'content' with the texts and a folder 'templates' with the looks. \
                One of them is not there, or the source folder itself is not.
                """,
            matters: "Most often the command was run in another folder than the one that holds the site.",
            right: "rosette build --source path/to/the/site"),
        Explanation(
            "missing-file", "A file that must be there is not",
            means: """
                Every site has 'content/site.yml', and every page its own file; CONTRIBUTING.md lists them. The file\
                 may be there under another name, such as 'site.yaml'. On the command line, it is a file that was \
                named and does not exist.
                """,
            matters: "Without the file there is nothing to make its page from.",
            right: "content/site.yml"),
        Explanation(
            "unknown-file", "A file that nothing is known about",
            means: """
                Each folder of the content holds files of certain kinds: texts ('.md'), pictures beside them, and \
                the registry's own. This one is of no such kind, or lies too deep.
                """,
            matters: "A file that is silently left out would be missed only after the site was published.",
            right: "content/news/2024-05-02-open-day.md"),
        Explanation(
            "unreadable-file", "A file that cannot be read",
            means: "The file is there, and the system does not let this program read it.",
            matters: "The site would be published without what it says.",
            right: "chmod u+r content/about.md"),
        Explanation(
            "file-too-large", "A file or its settings are too large",
            means: "Texts, settings and files named on the command line have a limit, far above what people write.",
            matters: "A file beyond it is nearly always another one than was meant, such as a recording.",
            right: "Keep the page short, and divide it into two where it grows."),
        Explanation(
            "link-outside-source", "A symbolic link that leads out of the site",
            means: """
                A symbolic link stands in for a file elsewhere on the machine, outside of the source folder or of the \
                folder that it lies in: the content, the registry in it, or the templates.
                """,
            matters: "On another machine that file may not exist, and what lies outside may be private.",
            right: "content/about.md, as a file of its own"),
        Explanation(
            "broken-symlink", "A symbolic link that leads nowhere",
            means: "The link stands in for a file that is not there any more.",
            matters: "The page cannot be made.",
            right: "content/about.md, as a file of its own"),
        Explanation(
            "linked-folder", "A folder that is a symbolic link",
            means: "Folders of the content are real folders; links to folders are not followed.",
            matters: "A link can lead around in a circle, or to files that were not meant to be published.",
            right: "content/news/, as a folder of its own"),
        Explanation(
            "not-a-file", "Something that is neither a file nor a folder",
            means: """
                It may be a pipe, a socket or a device; or, on the command line, a folder where a file was asked \
                for.
                """,
            matters: "It cannot be read like a file, and a program that tried could wait for ever.",
            right: "rosette verify badges/credential.json"),
        Explanation(
            "utf-16", "A text saved as UTF-16",
            means: """
                Letters are stored in one of several ways. Some programs on Windows choose UTF-16; texts here are in\
                 UTF-8.
                """,
            matters: "In the other way every letter would come out wrong.",
            right: "Save the file again, with the encoding UTF-8."),
        Explanation(
            "invalid-utf8", "A text that is not in UTF-8",
            means: """
                Some byte of the file is no letter in UTF-8. Often the text was saved in an older encoding, or a \
                file that is no text has the name of one.
                """,
            matters: "The letter would be shown as a question mark to every reader.",
            right: "Save the file again, with the encoding UTF-8."),
        Explanation(
            "invalid-slug", "A name that cannot be part of an address",
            means: """
                Names of files and folders become addresses, and so do some keys. They have lower-case letters \
                without accents, digits and single hyphens.
                """,
            matters: """
                Other characters turn into '%20' and the like when people copy the address, and upper case is \
                another address on some hosts.
                """,
            right: "content/news/2024-05-02-open-day.md"),
        Explanation(
            "duplicate-slug", "Two files with the same name",
            means: "Two texts of one kind have file names that make the same address.",
            matters: "One of the two pages would take the place of the other.",
            right: "content/series/harbor-literacy.md"),
        Explanation(
            "shared-address", "Two files for one address",
            means: """
                Two files would be published at the same address, or a file has the address of one that the program \
                makes itself.
                """,
            matters: "One of them would be lost, and which one would be chance.",
            right: "Rename one of the two files."),
        Explanation(
            "badge-address", "A page at the address of a badge",
            means: """
                A file in 'content/badges/' has a name like the number of a badge, so that it would be published where only \
                a badge of that number can stand.
                """,
            matters: "Whoever is shown the address would take the page for a badge that was issued.",
            right: "content/badges/how-to-read-a-badge.md"),
        Explanation(
            "language-folder", "A folder or page with the name of a language",
            means: """
                Pages in another language are published in a folder named after it, such as '/es/'. A folder or a page of \
                the content has that name.
                """,
            matters: "It would lie among the translations.",
            right: "content/spain/"),
    ]
}
