extension Explanation {
    static let registry: [Explanation] = [
        Explanation(
            "missing-issuer", "Badges without an issuer",
            means: """
                There are badges, and nothing says who issues them: the group 'issuer' in site.yml, or 'issuer.yml' \
                for specimens.
                """,
            matters: "Somebody must answer for a badge.",
            right: """
                issuer:
                  name: Harbor Office of Learning
                  description: Trains the schools of the harbor.
                """),
        Explanation(
            "missing-specimen-image", "A specimen without a picture of its own",
            means: "The badges of specimens have a picture with a band across it, which shows that they are not real.",
            matters: "Without the band a specimen could be passed off as a badge.",
            right: "badge-specimen.svg and badge-specimen.png, beside index.md"),
        Explanation(
            "completed-before-edition", "Completed before the edition began",
            means: "The day on which a badge was completed is before the first day of its edition.",
            matters: "Nobody can complete what did not exist yet; usually an earlier edition is meant.",
            right: "listening@2020-09, completed 2020-10-01"),
        Explanation(
            "other-base-url", "Badges that were issued under another address",
            means: """
                A badge has the address of its site in it, signed. The badges in this file have another one than \
                site.yml says.
                """,
            matters: "They could not be checked here, unless the site has moved and says from where.",
            right: """
                earlier-base-urls:
                  - https://old.example.org/
                """),
        Explanation(
            "specimens-elsewhere", "Specimens that were signed for another address",
            means: """
                The specimens have another address in them than site.yml says, so a check of one fails. This is a \
                warning.
                """,
            matters: "Specimens show what a check looks like.",
            wrong: "base-url: https://pier.example.org/, after specimens were issued for another address",
            right: "rosette issue specimens.csv --specimens --key specimen-key.json"),
        Explanation(
            "shared-key", "A key of specimens that also signs real badges",
            means: "Specimens and real badges have keys of their own, and here one key is in both lists.",
            matters: "The key of specimens may be shared with everybody, so anybody could sign a real badge with it.",
            right: "rosette keys generate"),
        Explanation(
            "registry-file-too-large", "A file of the registry is too large",
            means: "The files that 'rosette' writes stay far below this limit.",
            matters: "The file is not as it was written.",
            right: "git restore content/registry"),
        Explanation(
            "registry-file-format", "A file of the registry that is something else",
            means: """
                The first thing in each file of the registry says which kind it is. This one says another kind, or \
                none.
                """,
            matters: "It is not as it was written.",
            right: "git restore content/registry"),
        Explanation(
            "registry-file-version", "A file of the registry from a newer program",
            means: "The file says that it is written in a later version of its format.",
            matters: "This program cannot know what that version means.",
            right: "Install the newest rosette."),
        Explanation(
            "missing-keys", "Badges, and no keys to check them with",
            means: "There are files with badges, and 'keys.json' is not there.",
            matters: "Without the public keys nobody can check a badge.",
            right: "git restore content/registry/keys.json"),
        Explanation(
            "invalid-keys", "A list of keys that is not in order",
            means: "'keys.json' lists the public keys once each, from the oldest to the newest, which signs.",
            matters: "The order says which key signed at what time.",
            right: "git restore content/registry/keys.json"),
        Explanation(
            "invalid-key", "Not a public key",
            means: "A public key in the registry is a text that begins with 'z6Mk'.",
            matters: "Badges that it signed cannot be checked.",
            right: "git restore content/registry/keys.json"),
        Explanation(
            "invalid-hash", "Not a fingerprint of a file or text",
            means: "A fingerprint is 'sha256$' and 64 digits from 0 to 9 and a to f.",
            matters: "What it stands for could not be compared with it.",
            right: "git restore content/registry"),
        Explanation(
            "invalid-achievement", "A frozen achievement that is not as it was written",
            means: """
                When the first badge of an edition is issued, what the badge says is written to a file, and that \
                file never changes again. Something in it is wrong.
                """,
            matters: "All badges of the edition point to it.",
            right: "git restore content/registry/achievements"),
        Explanation(
            "missing-achievement", "Badges whose achievement is not there",
            means: "Badges were issued, and the file with what they say is gone.",
            matters: "Nobody could read what the badges are for.",
            right: "git restore content/registry/achievements"),
        Explanation(
            "achievement-changed", "An achievement that was changed after badges were issued",
            means: "The file with what badges of an edition say is another than the one that they were signed with.",
            matters: "Every one of those badges would fail a check.",
            right: "git restore content/registry/achievements"),
        Explanation(
            "frozen-content", "Content that says something else than its badges",
            means: """
                Badges of this edition were issued, and the content says something else of it now than they do. An \
                edition keeps its words from its first badge on.
                """,
            matters: "A badge page would claim what the badge itself does not say.",
            right: "Put back what was there, and make a new edition for the new words."),
        Explanation(
            "award-file-header", "The first line of an award file is not right",
            means: """
                An award file begins with a line that says who issued the badges in it and what they were issued \
                for.
                """,
            matters: "All badges in the file rest on that line.",
            right: "git restore content/registry/awards"),
        Explanation(
            "award-file-name", "An award file with another name",
            means: "An award file is named after the time of its run and the first badge in it.",
            matters: "Files are read in the order of their names.",
            right: "Give the file the name that the message says."),
        Explanation(
            "award-file-seal", "An award file that was changed or cut off",
            means: "The last line of an award file seals all lines above it. The seal does not fit what stands there.",
            matters:
                """
                Somebody changed the file by hand, a program changed its line ends, or writing it was interrupted. Where \
                its key was withdrawn, a thief may have made it.
                """,
            right: "git restore content/registry/awards"),
        Explanation(
            "award-file-too-long", "An award file with too many badges",
            means: """
                'rosette issue' divides long runs into several files; this one has more badges than it ever writes.
                """,
            matters: "The file is not as it was written.",
            wrong: "a file with more than 10,000 badges",
            right: "git restore content/registry/awards"),
        Explanation(
            "award-unknown-key", "A badge that was signed with a key that is not listed",
            means: "The key that signed a badge is not in 'keys.json'.",
            matters: """
                Without the key nobody can check the badge. A key is never removed, also when it is not used any \
                more.
                """,
            right: "git restore content/registry/keys.json"),
        Explanation(
            "invalid-award-id", "Not the id of a badge",
            means: "Ids have 16 digits or letters in groups of four, without the letters i, l, o and u.",
            matters: "The id is part of the badge's address.",
            right: "0000-0000-0000-0001"),
        Explanation(
            "invalid-award", "A badge with something in it that cannot be",
            means: "A line of an award file has a date, name, credit or the like that no run ever writes.",
            matters: "The line was changed by hand, and is not what was signed.",
            right: "git restore content/registry/awards"),
        Explanation(
            "repeated-award", "The same badge twice",
            means: """
                Two lines of the registry are about the same badge. Two people may have issued from the same roster \
                at the same time.
                """,
            matters: "Two badges with one id are one too many.",
            right: "Remove the file of the later run, and run 'rosette issue' with its roster again."),
        Explanation(
            "repeated-status-place", "Two badges with one place in a status list",
            means: """
                Each badge has a place of its own in a status list, where its withdrawal is marked. Two have the \
                same place, usually after two branches were merged.
                """,
            matters: "Withdrawing one of them would withdraw both.",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "invalid-revocation", "A withdrawal that is not as it was written",
            means: """
                Each withdrawn badge has a small file that says so, named after the badge, with the day. Something \
                in it is wrong.
                """,
            matters: "The page of the badge shows what the file says.",
            right: "git restore content/registry/revocations"),
        Explanation(
            "revocation-without-award", "A withdrawal of a badge that is not there",
            means: "A file says that a badge was withdrawn, and no badge has that id.",
            matters: "An award file is missing, or the withdrawal belongs to another registry.",
            right: "git restore content/registry"),
        Explanation(
            "tombstone-without-revocation", "A withdrawn badge, and nothing that says so",
            means: "The line of a badge says that it was withdrawn, and the file with the day and the outcome is gone.",
            matters: "The page of the badge could not say since when.",
            right: "git restore content/registry/revocations"),
        Explanation(
            "tombstone-not-empty", "A withdrawn badge that still holds something of its earner",
            means: "When a badge is withdrawn, its line keeps the id and nothing of the person.",
            matters: "What was taken back would stay public.",
            right: "git restore content/registry/awards"),
        Explanation(
            "revoked-but-not-withdrawn", "A withdrawal that is half done",
            means: """
                A file says that a badge was withdrawn, and the line of the badge is as before. A run was \
                interrupted between the two.
                """,
            matters: "One file says the badge stands, the other that it does not.",
            right: "rosette revoke 0000-0000-0000-0001 --reason issued-in-error --key ~/rosette-key.json"),
        Explanation(
            "invalid-status-list", "A status list that cannot be used",
            means: "The signed list of withdrawn badges is not one, or has the address of another site.",
            matters: "Nobody could see whether a badge still stands.",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "missing-status-list", "A status list that is not there",
            means: "A badge has its place in a list, and the file of the list is gone.",
            matters: "Nobody could see whether the badge still stands.",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "other-status-list", "The status list of another issuer or address",
            means: "The list belongs to another issuer or address than the badges that have their place in it.",
            matters: "A check of those badges would fail.",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "status-list-differs", "A status list that does not say what the registry says",
            means: "The list marks other badges as withdrawn than the award files do.",
            matters: "A check of the badge and its page would contradict each other.",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "award-proof", "The own proof of a badge does not hold",
            means: """
                'rosette check' looks at the signature in each badge. This one does not fit, though the file that \
                the badge stands in is as it was sealed.
                """,
            matters: "The badge fails every check elsewhere.",
            wrong: "a badge that another program wrote into the file before it was sealed",
            right: "rosette reissue 0000-0000-0000-0001 --key ~/rosette-key.json"),
        Explanation(
            "status-list-proof", "The proof of a status list does not hold",
            means: "'rosette check' looks at the signature of each status list. This one does not fit.",
            matters: "Nobody can rely on what the list says.",
            wrong: "content/registry/status/1.json, changed in an editor",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "revision-unreadable", "An earlier state of a file that cannot be read",
            means: """
                'rosette check --since' compares the registry with an earlier state of it. A file is damaged in that\
                 state.
                """,
            matters: "What was changed since cannot be seen.",
            wrong: "rosette check --since a-damaged-commit",
            right: "rosette check --since origin/main"),
        Explanation(
            "key-removed", "A key was removed",
            means: "A public key that was in 'keys.json' earlier is there no more.",
            matters: "All badges that it signed would fail.",
            wrong: "keys.json with one key, where origin/main has two",
            right: "git restore --source origin/main content/registry/keys.json"),
        Explanation(
            "key-altered", "A key was altered",
            means: "The date of a key, or what ties the list to its secret, is another than it was.",
            matters: "Badges that the key signed may fail.",
            wrong: "another date beside a key of origin/main",
            right: "git restore --source origin/main content/registry/keys.json"),
        Explanation(
            "frozen-achievement-removed", "A frozen achievement was removed",
            means: "The file with what badges of an edition say was there earlier and is gone.",
            matters: "Those badges cannot be checked without it.",
            wrong: "content/registry/achievements/ without a file that origin/main has",
            right: "git restore --source origin/main content/registry/achievements"),
        Explanation(
            "frozen-achievement-altered", "A frozen achievement was altered",
            means: "The file with what badges of an edition say is another than it was.",
            matters: "Those badges would fail a check.",
            wrong: "other words in a file of content/registry/achievements/",
            right: "git restore --source origin/main content/registry/achievements"),
        Explanation(
            "award-removed", "A badge was removed",
            means: "A badge, or a whole file of badges, was there earlier and is gone.",
            matters: """
                Its address would lead nowhere. A badge is taken back with 'rosette revoke', and its page then says \
                so.
                """,
            wrong: "an award file of origin/main, deleted",
            right: "git restore --source origin/main content/registry/awards"),
        Explanation(
            "award-altered", "A badge was altered",
            means: "The line of a badge, or the line that all badges of a file share, is another than it was.",
            matters: "What was signed cannot be changed by hand.",
            wrong: "another name in a line of an award file",
            right: """
                rosette reissue 0000-0000-0000-0001 --name "Ada Example" --key ~/rosette-key.json
                """),
        Explanation(
            "revocation-removed", "A withdrawal was removed",
            means: "A file that says that a badge was withdrawn was there earlier and is gone.",
            matters: "A badge that was withdrawn stays so; the earner can be given another one.",
            wrong: "content/registry/revocations/ without a file that origin/main has",
            right: "git restore --source origin/main content/registry/revocations"),
        Explanation(
            "revocation-altered", "A withdrawal was altered",
            means: "A file that says that a badge was withdrawn says something else than it did.",
            matters: "The day and the outcome were published.",
            wrong: "another day in a file of content/registry/revocations/",
            right: "git restore --source origin/main content/registry/revocations"),
    ]
}
