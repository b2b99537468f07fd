extension Explanation {
    static let archives: [Explanation] = [
        Explanation(
            "archive-damaged", "A damaged archive",
            means: "The archive was cut off or changed, or it is a file of another kind.",
            matters: "What cannot be read now cannot be put up again later.",
            wrong: "an archive of which the last part was not copied",
            right: "another copy of the archive, from another place"),
        Explanation(
            "archive-unsafe", "An archive that is not to be unpacked",
            means: """
                The archive has something in it that 'rosette archive' never writes: a name that leads to another place, \
                a file that is there twice, or far more bytes than it says.
                """,
            matters: "Unpacking it could fill the disk, or write over files that have nothing to do with it.",
            wrong: "an archive with a file '../../.profile'",
            right: "an archive that 'rosette archive' wrote"),
        Explanation(
            "archive-incomplete", "An archive in which something is missing",
            means: """
                A file is missing that the list of checksums, the list of published addresses or the registry of badges says \
                is there.
                """,
            matters: "Somebody holds a printed address that would lead nowhere.",
            wrong: "an archive without the page of one badge",
            right: "rosette archive --output site-2026.zip"),
        Explanation(
            "archive-differs", "A badge in an archive that is not the registry's",
            means: "The file of a badge is not the one that the sealed registry makes.",
            matters: "Site and registry must say the same, or nobody knows which is right.",
            wrong: "an archive in which a credential was edited",
            right: "rosette archive --output site-2026.zip"),
        Explanation(
            "archive-private-file", "A private file that would be archived",
            means: "A file in content/ or templates/ looks like a private key, a roster or a list of links.",
            matters:
                "An archive is given to others. Who has the key can issue badges; a roster has people's addresses.",
            wrong: "content/march.csv, with a column 'email'",
            right: "~/march.csv, outside the folders that the site is made from"),
        Explanation(
            "archive-unfit-file", "A file that cannot be archived",
            means: "The file has a name that not every system can write, is too large, or went away meanwhile.",
            matters: "An archive must be complete, and anybody must be able to unpack it.",
            wrong: #"content/news/flyer\final.pdf"#,
            right: "content/news/flyer-final.pdf"),
        Explanation(
            "archive-not-written", "An archive that could not be written",
            means: "The archive, or the site that is built beside it first, found no place.",
            matters: "Nothing was archived; an archive that was there before is as it was.",
            wrong: "rosette archive --output /no-such-folder/site.zip",
            right: "rosette archive --output ~/archives/site-2026.zip"),
    ]
}
