extension Explanation {
    static let publishing: [Explanation] = [
        Explanation(
            "example-base-url", "An address for examples in a release",
            means: """
                Addresses such as 'example.org' belong to nobody, and 'rosette build --release' is for publication.
                """,
            matters: "Badges and links would lead to a place where nothing can ever be.",
            right: "base-url: https://badges.school.edu/"),
        Explanation(
            "lost-address", "An address that was published and is gone",
            means: """
                'content/permalinks.txt' lists every address that the site has published. At this one is neither a page nor a \
                file any more, and no page says under 'aliases' that it was its address before.
                """,
            matters: """
                Badges, letters and other sites name addresses of this one, and whoever follows them would find nothing.
                """,
            right: """
                ---
                title: About us
                aliases:
                  - /about/
                """),
        Explanation(
            "lost-badges", "Badges that are not in the registry any more",
            means: """
                The line '/badges/*' of 'content/permalinks.txt' says how many badges were published, and there are fewer.
                """,
            matters: "Every badge keeps its page: one that was withdrawn says so there.",
            right: "git restore content/registry"),
        Explanation(
            "permalink-line", "A line that is no address",
            means: """
                In 'content/permalinks.txt' each line is an address of this site, a comment that begins with '#', or the \
                number of badges.
                """,
            matters: "An address that cannot be read is not guarded.",
            right: "/about/"),
        Explanation(
            "invalid-alias", "An earlier address that cannot be one",
            means: """
                Under 'aliases' stand addresses that a page had before, written from the folder of the site: a slash, names, \
                and a slash or '.html' at the end.
                """,
            matters: "The page that leads on from there could not be published, or nobody would come to it.",
            right: """
                aliases:
                  - /about-us/
                """),
        Explanation(
            "alias-taken", "An earlier address where something else is",
            means: """
                An entry under 'aliases' names an address where a page or file is published now, or one that another entry \
                has too.
                """,
            matters: "An address leads to one place.",
            right: """
                aliases:
                  - /meetings/
                """),
        Explanation(
            "output-not-a-folder", "The output folder is a file",
            means: "The site is written to a folder, and a file of that name is there.",
            matters: "A build never removes what it did not make.",
            right: "rosette build --output public"),
        Explanation(
            "output-contains-source", "The output folder holds the source",
            means: "The site would be written over, into or around the folders that it is made from.",
            matters: "A build that cleans up could remove the texts themselves.",
            right: "rosette build --output public"),
        Explanation(
            "output-not-writable", "The output folder cannot be written",
            means: "The system does not let this program write there.",
            matters: "Nothing was published.",
            right: "chmod u+w public"),
        Explanation(
            "output-busy", "Another build is at work",
            means: "Two builds would write to one folder at the same time.",
            matters: "Half of the site could be of one and half of the other.",
            wrong: "rosette build, while another one runs",
            right: "Wait until it is done, then build again."),
        Explanation(
            "output-foreign-file", "A file in the way that no build made",
            means: "Where the site needs a file, there is one that somebody put there by hand.",
            matters: "A build never overwrites what it did not make.",
            right: "Put the file into content/, or move it away."),
        Explanation(
            "output-symlink", "A symbolic link in the output folder",
            means: "A build does not write through links.",
            matters: "A link could lead it to write over files elsewhere.",
            right: "public/, as a folder of its own"),
        Explanation(
            "output-write-failed", "A file of the site could not be written",
            means: "Most often the disk is full. The message says whether the published site is as it was.",
            matters: "The next build finishes or undoes what was begun.",
            wrong: "a disk without room",
            right: "Make room, and build again."),
        Explanation(
            "output-path-twice", "One file that is made twice",
            means: """
                Two parts of the site would be written to the same file, or one needs a file where another needs a \
                folder.
                """,
            matters: "One of them would be lost.",
            wrong: "a file and a folder of one name",
            right: "Give one of the two another name."),
        Explanation(
            "output-other-part", "A folder that has another part of the site",
            means: "With '--shard' each part of a large site has an output folder of its own.",
            matters: "One part would remove the files of the other.",
            wrong: "rosette build --shard 2/16 --output part-1",
            right: "rosette build --shard 2/16 --output part-2"),
        Explanation(
            "output-manifest-unusable", "The list of the last build cannot be used",
            means: """
                A build notes in '.rosette' what it wrote, so that the next one removes what is gone. The note is \
                damaged or from another version. This is a warning.
                """,
            matters: "Pages that are gone from the source stay in the output folder.",
            wrong: "a damaged .rosette/public/manifest",
            right: "Empty the output folder, and build again."),
    ]
}
