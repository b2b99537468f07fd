extension Explanation {
    static let badges: [Explanation] = [
        Explanation(
            "not-a-badge", "Not a badge",
            means: "The file is neither an Open Badges 3.0 credential nor an assertion of 2.0.",
            matters: "Only a badge can be put into a picture.",
            wrong: "rosette bake badge.png notes.txt",
            right: "rosette bake badge.png credential.json"),
        Explanation(
            "badge-shape", "A badge that lacks something",
            means: "A badge must say certain things in certain places, and this one does not.",
            matters: "Other programs would refuse it too.",
            wrong: "a credential without 'achievement'",
            right: "the credential as its issuer gave it out"),
        Explanation(
            "badge-ambiguous", "Two badges in one picture",
            means: "The picture carries two badges of one version, or texts that contradict each other.",
            matters: "One reader would show the one, another reader the other.",
            wrong: "a picture into which two badges were put",
            right: "the picture as its issuer gave it out"),
        Explanation(
            "badge-too-large", "A badge that is too large",
            means: "The text of the badge in the picture is longer than badges are.",
            matters: "Readers refuse such pictures.",
            wrong: "a credential with a whole picture inside it",
            right: "a credential that links to the picture"),
        Explanation(
            "badge-not-json", "A badge that cannot be read",
            means: "The text of the badge is no JSON, the form that badges are written in.",
            matters: "Nobody can read what it says.",
            wrong: "a credential that was cut off when it was copied",
            right: "the credential as its issuer gave it out"),
        Explanation(
            "badge-unreadable", "A text in a picture that is no badge",
            means: "The picture has the place for a badge, and what is there cannot be read.",
            matters: "The picture was damaged, or made by a program that does it differently.",
            wrong: "a picture that another program changed",
            right: "the picture as its issuer gave it out"),
        Explanation(
            "badge-without-address", "An assertion that does not say where it is",
            means: "An assertion of Open Badges 2.0 is checked by looking it up at its address, and this one has none.",
            matters: "Nobody could check it.",
            wrong: """
                {"type": "Assertion"}
                """,
            right: """
                {"type": "Assertion", "id": "https://example.org/assertion.json"}
                """),
        Explanation(
            "image-unknown-format", "A picture of another kind",
            means: "Badges are carried by PNG and SVG.",
            matters: "Other kinds of pictures have no place for them.",
            wrong: "rosette unbake photo.jpg",
            right: "rosette unbake badge.png"),
        Explanation(
            "image-without-badge", "A picture without a badge",
            means: "The picture carries no badge, though it may look like one.",
            matters: "Photo libraries, chat programs and screenshots drop what is inside a picture.",
            wrong: "a screenshot of a badge",
            right: "the picture as it was downloaded"),
        Explanation(
            "image-other-version", "A picture with the other version",
            means: "The picture carries a badge of the other version of Open Badges.",
            matters: "A picture can carry one, the other or both.",
            wrong: "rosette unbake badge.svg --assertion",
            right: "rosette unbake badge.svg"),
        Explanation(
            "image-limit", "A picture beyond a limit",
            means: "The picture is larger, or has more parts, than badges have.",
            matters: "A badge needs no more than a few hundred kilobytes.",
            wrong: "a picture of more than 64 MB",
            right: "a picture of 600 by 600 pixels"),
        Explanation(
            "png-damaged", "A PNG that is damaged",
            means: "The parts of the file do not fit together: it was cut off, changed, or sent as text.",
            matters: "Programs that show badges would refuse it.",
            right: "Export the picture again from the program that it was drawn with."),
        Explanation(
            "svg-encoding", "An SVG in another encoding",
            means: "The text of the drawing is not in UTF-8.",
            matters: "The badge inside it would come out wrong.",
            wrong: "a drawing saved as Windows-1252",
            right: "a drawing saved as UTF-8"),
        Explanation(
            "svg-malformed", "An SVG that is damaged",
            means: "The text of the drawing is not whole.",
            matters: "Browsers would show nothing in its place.",
            wrong: "a drawing that was cut off",
            right: "Open it in a drawing program, and save it again."),
        Explanation(
            "svg-one-document-only", "Two badges for an SVG",
            means: "An SVG carries one badge; a PNG can carry one of each version.",
            matters: "The standards have one place in an SVG.",
            wrong: "rosette bake badge.svg with both versions",
            right: "rosette bake badge.png with both versions"),
        Explanation(
            "svg-prefix-taken", "An SVG that uses the name of badges for something else",
            means: "The drawing has 'xmlns:openbadges' with another meaning than badges give it.",
            matters: "The badge in it could not be found.",
            wrong: """
                <svg xmlns:openbadges="https://example.org/">
                """,
            right: "<svg>"),
        Explanation(
            "file-exists", "A file that is there already",
            means: "The command would write a file of this name, and there is one.",
            matters: "Nothing is written over unless that is asked for.",
            wrong: "rosette bake badge.png credential.json --output badge.png",
            right: "rosette bake badge.png credential.json --output badge.png --replace"),
        Explanation(
            "unwritable-file", "A file that cannot be written",
            means: "The folder is not there, or the system does not let this program write in it.",
            matters: "The result would be lost.",
            wrong: "rosette bake badge.png credential.json --output /no/such/folder/badge.png",
            right: "rosette bake badge.png credential.json --output baked.png"),
        Explanation(
            "folder-without-badges", "A folder without badges",
            means: "The folder that was to be checked has neither a site with badges nor files of badges.",
            matters: "There is nothing to check.",
            wrong: "rosette verify empty-folder",
            right: "rosette verify public"),
        Explanation(
            "list-of-badges", "A list of badges that cannot be read",
            means: "A list has one address of a badge on each line.",
            matters: "Another line could be a badge that is left out by mistake.",
            wrong: "badge of Ada Example",
            right: "https://badges.example.org/badges/0000-0000-0000-0001/"),
        Explanation(
            "issuer-keys-unreadable", "A file that does not hold an issuer's keys",
            means: "The file after '--did' is the issuer's 'did.json', as it was downloaded. This one is not.",
            matters: "Without the keys no signature can be checked.",
            wrong: "rosette verify badge.json --did badge.json",
            right: "rosette verify badge.json --did did.json"),
        Explanation(
            "site-folder-without-keys", "A site without its keys",
            means: "A downloaded site has the keys of its issuer in '.well-known/did.json' or 'did.json'.",
            matters: "Without the keys no signature can be checked.",
            wrong: "rosette verify site, where the download left out folders that begin with a dot",
            right: "rosette verify badge.json --did did.json"),
        Explanation(
            "site-folder-incomplete", "A part of a site",
            means: "The keys in the folder belong at another place of the site, so the folder is not the whole site.",
            matters: "Other files of it would be looked for at the wrong place.",
            wrong: "rosette verify site/badges",
            right: "rosette verify site"),
        Explanation(
            "json-syntax", "JSON that cannot be read",
            means: """
                JSON is the form that badges and the files of the registry are written in. Here stands a character \
                that it does not allow.
                """,
            matters: "The rest of the file cannot be understood.",
            right: """
                {"name": "Listening"}
                """),
        Explanation(
            "json-cut-off", "JSON that ends too early",
            means: "The file ends in the middle.",
            matters: "It was not copied whole.",
            right: "git restore content/registry"),
        Explanation(
            "json-duplicate-name", "A name that stands twice",
            means: "One object has the same name twice.",
            matters: "Programs do not agree on which of the two counts.",
            right: """
                {"name": "Listening"}
                """),
        Explanation(
            "json-too-deep", "Too many levels",
            means: "Objects and lists lie inside each other, deeper than any badge needs.",
            matters: "It is another file than was meant, or an attempt to stop the program.",
            right: "git restore content/registry"),
        Explanation(
            "json-too-large", "JSON that is too large",
            means: "The text has more bytes than a file of this kind can have.",
            matters: "It is another file than was meant.",
            wrong: "a file of several hundred megabytes",
            right: "the file as its issuer gave it out"),
        Explanation(
            "json-invalid-utf8", "JSON that is not in UTF-8",
            means: "Some byte of the file is no letter in UTF-8.",
            matters: "Names with accents would come out wrong.",
            right: "git restore content/registry"),
        Explanation(
            "json-missing-member", "Something that must be there is not",
            means: "An object lacks a member that it must have.",
            matters: "What the file is for cannot be done without it.",
            right: "git restore content/registry"),
        Explanation(
            "json-wrong-type", "A value of another kind",
            means: "One member is a text, another a number or a list; this value is of another kind than its member.",
            matters: "It cannot be used as what it is.",
            right: "git restore content/registry"),
        Explanation(
            "json-unknown-member", "A member that is not known",
            means: "The files of the registry have certain members and no others.",
            matters: "What it says would be left out without a word.",
            right: "git restore content/registry"),
        Explanation(
            "linked-data-syntax", "A badge that is not valid linked data",
            means: "Badges are signed by what they mean, read by the rules of JSON-LD. This one breaks them.",
            matters: "Its signature cannot be checked.",
            wrong: "a credential without '@context'",
            right: "the credential as its issuer gave it out"),
        Explanation(
            "linked-data-unknown-context", "A vocabulary that is not known",
            means: "The badge uses words from a vocabulary that this program does not carry, and never fetches.",
            matters: "What those words mean cannot be checked.",
            wrong: """
                "@context": ["https://example.org/own-words"]
                """,
            right: """
                "@context": ["https://www.w3.org/ns/credentials/v2"]
                """),
        Explanation(
            "linked-data-unknown-term", "A word that no vocabulary defines",
            means: "A member of the badge is not defined by the vocabularies that it names.",
            matters: "It would not be covered by the signature, and anybody could change it.",
            wrong: """
                "nmae": "Listening"
                """,
            right: """
                "name": "Listening"
                """),
        Explanation(
            "linked-data-undefined-type", "A type that no vocabulary defines",
            means: "The badge says to be of a type that the vocabularies which it names do not have.",
            matters: "It would not be covered by the signature.",
            wrong: """
                "type": ["OpenBadgeCredental"]
                """,
            right: """
                "type": ["OpenBadgeCredential"]
                """),
        Explanation(
            "linked-data-bad-address", "An address that is not whole",
            means: "An address in a badge is a whole one, such as 'https://example.org/a'.",
            matters: "Every reader would complete it differently.",
            wrong: """
                "id": "badges/1"
                """,
            right: """
                "id": "https://example.org/badges/1"
                """),
        Explanation(
            "linked-data-limit", "A badge that would take too long",
            means: "The badge is nested too deep, or its parts are too alike to be told apart in reasonable time.",
            matters: "It may be an attempt to stop the programs that check badges.",
            wrong: "a badge with thousands of parts without an 'id'",
            right: "the badge as its issuer gave it out"),
        Explanation(
            "unknown-id", "A name that no problem has",
            means: "'rosette explain' takes the name in the square brackets at the end of a message.",
            matters: "There is nothing to explain under another name.",
            wrong: "rosette explain invalid-dat",
            right: "rosette explain invalid-date"),
        Explanation(
            "n-quads-syntax", "Statements that cannot be read",
            means: "A text of N-Quads, the form in which signed statements are compared, is not whole.",
            matters: "The comparison would be with something else.",
            wrong: "<https://example.org/a> <https://example.org/b>",
            right: """
                <https://example.org/a> <https://example.org/b> "c" .
                """),
    ]
}
