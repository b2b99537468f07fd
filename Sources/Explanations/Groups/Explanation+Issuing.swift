extension Explanation {
    static let issuing: [Explanation] = [
        Explanation(
            "no-key", "No private key was given",
            means: "Badges and status lists are signed, and this command needs the key for it.",
            matters: "Without a signature anybody could have made the badge.",
            wrong: "rosette issue march.csv",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "no-keys", "The registry has no key yet",
            means: "A registry begins with the first key.",
            matters: "Without one nothing can be signed.",
            wrong: "rosette issue march.csv --key ~/rosette-key.json, in a new site",
            right: "rosette keys generate --key ~/rosette-key.json"),
        Explanation(
            "keys-exist", "The registry has a key already",
            means: "'rosette keys generate' makes the first key of a registry. There is one.",
            matters: "A second first key would leave nobody knowing which one signs.",
            wrong: "rosette keys generate --key ~/second-key.json",
            right: "rosette keys rotate --key ~/rosette-key.json --output ~/rosette-key-2.json"),
        Explanation(
            "too-many-keys", "More keys than common verifiers read",
            means: "The file with all public keys of a site is read by other programs too, which have limits.",
            matters: "Beyond them they would refuse every badge of the site.",
            wrong: "rosette keys rotate, once a day",
            right: "rosette keys rotate, when a key may have been seen by others"),
        Explanation(
            "no-identifier", "The site's address cannot be turned into an identifier",
            means: "The issuer of badges is named by the address of the site, which needs a host with a name.",
            matters: "Others find the keys by that identifier.",
            wrong: "base-url: https://192.0.2.1/",
            right: "base-url: https://badges.school.edu/"),
        Explanation(
            "key-file-unreadable", "The key file is not there or cannot be read",
            means: "The name after '--key' leads to no file, or to one that the system does not let this program read.",
            matters: "Nothing can be signed without it.",
            wrong: "rosette issue march.csv --key ~/no-such-file.json",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "key-file-unknown", "Not a key file",
            means: "The file is not what 'rosette keys generate' wrote.",
            matters: "Nothing can be signed with it.",
            wrong: "rosette issue march.csv --key march.csv",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "key-file-version", "A key file of another version",
            means: "The key file is written in a form that this version does not know.",
            matters: "It would have to guess what the file means.",
            wrong: "a key file that a newer rosette wrote",
            right: "Install the newest rosette."),
        Explanation(
            "key-file-member", "A key file that was changed",
            means: "Something in the key file stands twice, is missing or is not known.",
            matters: "A changed key file may sign what the registry does not recognize.",
            wrong: "a key file that was edited by hand",
            right: "Take the copy of it that you keep in a safe place."),
        Explanation(
            "key-file-key", "Not the private key",
            means: "The key in the file is the public one, which everybody may have, or is damaged.",
            matters: "Only the private key can sign.",
            wrong: "a key that begins with 'z6Mk'",
            right: "a key that begins with 'z3u2'"),
        Explanation(
            "key-file-secret", "Not the secret of the registry",
            means: "Beside the key, the file holds a secret from which the ids of badges are made. It is damaged.",
            matters: "With another secret, the same person would get a second badge.",
            wrong: "a key file that was cut off when it was copied",
            right: "Take the copy of it that you keep in a safe place."),
        Explanation(
            "key-file-open", "A key file that others can read",
            means: "Other users of this machine may read or change the key file. This is a warning.",
            matters: "Whoever has the key can issue badges in your name.",
            wrong: "a key file that everybody may read",
            right: "chmod 600 ~/rosette-key.json"),
        Explanation(
            "key-variable", "The variable with the key is not right",
            means: "The environment variable ROSETTE_KEY holds the text of the key file, not its path.",
            matters: "Nothing can be signed without the key.",
            wrong: "ROSETTE_KEY=~/rosette-key.json",
            right: """
                ROSETTE_KEY="$(cat ~/rosette-key.json)"
                """),
        Explanation(
            "key-unusable", "A key that cannot be used",
            means: "The key has the right form, and the library that signs refuses it.",
            matters: "Nothing can be signed with it.",
            wrong: "a key that no program of this kind makes",
            right: "Take the copy of the key file that you keep in a safe place."),
        Explanation(
            "key-purpose", "A key for something else",
            means: "Real badges and specimens have keys of their own, and this is the other one.",
            matters: "A specimen that is signed like a real badge could be passed off as one.",
            wrong: "rosette issue march.csv --key specimen-key.json",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "key-unknown", "A key that is not of this registry",
            means: "The public half of the key is not in the registry's list.",
            matters: "Nobody could check what it signs.",
            wrong: "rosette issue march.csv --key ~/key-of-another-site.json",
            right: "rosette keys list"),
        Explanation(
            "key-not-newest", "A key that was replaced",
            means: "The newest key of the registry signs; this one came before it.",
            matters: "A key is replaced because others may have seen it.",
            wrong: "rosette issue march.csv --key ~/old-key.json",
            right: "rosette issue march.csv --key ~/new-key.json"),
        Explanation(
            "key-secret", "A key file with the secret of another registry",
            means: """
                The ids of badges are made from a secret in the key file, and it is not the one that this registry \
                began with.
                """,
            matters: "With another secret, the same person would get a second badge.",
            wrong: "a key file that was put together from two",
            right: "Take the copy of it that you keep in a safe place."),
        Explanation(
            "not-signable", "Something that cannot be signed",
            means: """
                What a badge would say has a character in it that other programs refuse, or a form that they cannot \
                read.
                """,
            matters: "A badge that only this program accepts is worth nothing.",
            wrong: "a name with an invisible control character",
            right: "Type the text of the edition or the issuer again."),
        Explanation(
            "run-too-early", "A run before the last one",
            means: "The registry was last changed at a later time than this run says.",
            matters: "Badges in a registry stand in the order of their time.",
            wrong: "rosette issue march.csv --at 2020-01-01T00:00:00Z --key ~/rosette-key.json",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "run-in-future", "A run that has not come yet",
            means: "The time after '--at' is in the future. This is a warning.",
            matters: "Verifiers refuse badges from the future, and no later run can be before it.",
            wrong: "rosette issue march.csv --at 2099-01-01T00:00:00Z --key ~/rosette-key.json",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "no-clock", "A clock without a time",
            means: "The clock of this machine shows no time in the years 1 to 9999.",
            matters: "A badge says when it was issued.",
            wrong: "a machine whose clock was never set",
            right: "rosette issue march.csv --at 2026-03-31T15:00:00Z --key ~/rosette-key.json"),
        Explanation(
            "invalid-name", "Not a public name",
            means: "A name is one line, without '@' and without characters that cannot be seen.",
            matters: "An address in place of a name would be published for good.",
            wrong: "rosette reissue 0000-0000-0000-0001 --name ada@school.example",
            right: """
                rosette reissue 0000-0000-0000-0001 --name "Ada Example"
                """),
        Explanation(
            "links-not-written", "The list of links could not be written",
            means: "The badges are issued, and the private list with each earner's link is not there.",
            matters: "Running the command again adds no badge and writes the list.",
            wrong: "rosette issue march.csv --key ~/rosette-key.json --links /no/such/folder/links.csv",
            right: "rosette issue march.csv --key ~/rosette-key.json --links ~/march-links.csv"),
        Explanation(
            "private-file-place", "A private file in a public place",
            means: """
                Keys, lists of links and private logs belong outside of the folder that the site is made from, and \
                outside of every repository.
                """,
            matters: "What is in a repository is copied to everybody who has it, with its whole history.",
            wrong: "rosette keys generate --key content/key.json",
            right: "rosette keys generate --key ~/rosette-key.json"),
        Explanation(
            "private-file-exists", "A private file that is there already",
            means: "There is a file of this name, and a key is never written over.",
            matters: "Badges may have been signed with it.",
            wrong: "rosette keys rotate --key ~/rosette-key.json --output ~/rosette-key.json",
            right: "rosette keys rotate --key ~/rosette-key.json --output ~/rosette-key-2.json"),
        Explanation(
            "private-file-unwritable", "A private file that cannot be written",
            means: "The folder is not there or cannot be written, or something that is no file has that name.",
            matters: "Without its key file a new key would be lost at once.",
            wrong: "rosette keys generate --key /no/such/folder/key.json",
            right: "rosette keys generate --key ~/rosette-key.json"),
        Explanation(
            "unknown-award", "A badge that is not in the registry",
            means: "No badge has the id that was given.",
            matters: "The id is the last part of the badge's address.",
            wrong: "rosette revoke 0000-0000-0000-0000 --reason issued-in-error --key ~/rosette-key.json",
            right: "rosette revoke 0000-0000-0000-0001 --reason issued-in-error --key ~/rosette-key.json"),
        Explanation(
            "award-withdrawn", "A badge that does not stand any more",
            means: "The badge was withdrawn or replaced, so it cannot be corrected.",
            matters: "What was withdrawn stays so; the earner can be given another badge.",
            wrong: "rosette reissue 0000-0000-0000-0001, after it was revoked",
            right: "rosette issue march.csv --again 0000-0000-0000-0001 --key ~/rosette-key.json"),
        Explanation(
            "award-replaced", "A badge that was replaced already",
            means: "Another badge has taken the place of this one; that one can be corrected.",
            matters: "Two badges in place of one would both stand.",
            wrong: "rosette reissue 0000-0000-0000-0001, a second time",
            right: "rosette reissue with the id that the message names"),
        Explanation(
            "nothing-to-correct", "A correction that changes nothing",
            means: "What was given is what the badge says already.",
            matters: "A new badge would say the same.",
            wrong: "rosette reissue 0000-0000-0000-0001 --name with the name that it has",
            right: "rosette reissue 0000-0000-0000-0001 --withhold-name --key ~/rosette-key.json"),
        Explanation(
            "completed-in-future", "Completed on a day that has not come yet",
            means: "The day of completion is after today.",
            matters: "Nobody has completed anything tomorrow.",
            wrong: "--completed 2099-01-01",
            right: "--completed 2026-03-14"),
        Explanation(
            "roster-differs", "A roster that says something else than a badge",
            means: "A row of the roster is about a badge that was issued before, and says something else.",
            matters: "'rosette issue' adds badges and never changes one.",
            wrong: "another name in a row of last month's roster",
            right: """
                rosette reissue 0000-0000-0000-0001 --name "Ada Example" --key ~/rosette-key.json
                """),
        Explanation(
            "again-not-in-roster", "A badge to give again that no row is about",
            means: "'--again' names a badge, and no row of the roster is about the same person and edition.",
            matters: "There is nobody to give it to.",
            wrong: "rosette issue march.csv --again 0000-0000-0000-0000 --key ~/rosette-key.json",
            right: "rosette issue march.csv --again 0000-0000-0000-0001 --key ~/rosette-key.json"),
        Explanation(
            "again-stands", "A badge to give again that still stands",
            means: "'--again' gives another badge in place of one that was withdrawn. This one was not.",
            matters: "The earner would have two.",
            wrong: "rosette issue march.csv --again, for a badge that stands",
            right: "rosette issue march.csv --key ~/rosette-key.json"),
        Explanation(
            "registry-folder", "The registry folder is not there",
            means: "The folder that the badges are kept in does not exist, or is a file.",
            matters: "The command was probably run in another folder.",
            wrong: "rosette status --source ~/elsewhere --key ~/rosette-key.json",
            right: "rosette status --source path/to/the/site --key ~/rosette-key.json"),
        Explanation(
            "registry-write-failed", "The registry could not be written",
            means: "The system did not let a file be written. Nothing was changed.",
            matters: "Badges are written whole or not at all.",
            wrong: "a disk without room",
            right: "Make room, and run the command again."),
        Explanation(
            "registry-busy", "Another run is at work",
            means: "Another 'rosette' is changing this registry at this moment.",
            matters: "Two runs at once could give one place to two badges.",
            wrong: "rosette issue, while another run goes on",
            right: "Wait until it has ended, then run the command again."),
        Explanation(
            "registry-run-interrupted", "A run that was interrupted",
            means: "A run wrote down what it would change and ended before all of it was done.",
            matters: "Until it is finished, the registry is neither as before nor as after.",
            wrong: "rosette issue, ended by a power cut",
            right: "rosette status --key ~/rosette-key.json"),
        Explanation(
            "registry-file-in-the-way", "A file that should not be there, or is missing",
            means: "A run would make a file that is there, or change one that is not, or something that is no file.",
            matters: "Nothing that somebody else put there is written over.",
            wrong: "a folder with the name of an award file",
            right: "git restore content/registry"),
        Explanation(
            "registry-file-changed", "A file that was changed after an interrupted run",
            means: "A run was interrupted, and since then somebody changed a file that it was to finish.",
            matters: "It cannot tell which of the two is right.",
            wrong: "an award file that was edited before the run was finished",
            right: "git restore content/registry"),
        Explanation(
            "registry-run-unknown", "An interrupted run that cannot be finished",
            means: "The notes of an interrupted run are damaged, of another version, or not of this program.",
            matters: "Finishing it would be a guess.",
            wrong: "a damaged note of an interrupted run",
            right: "git restore content/registry"),
        Explanation(
            "git-missing", "The program git is not there",
            means: "'rosette check --since' asks git for the earlier state of the registry.",
            matters: "Without it nothing can be compared.",
            wrong: "rosette check --since origin/main, on a machine without git",
            right: "apt install git"),
        Explanation(
            "git-repository", "Not a repository",
            means: "The source folder is not part of a Git repository, so it has no earlier state.",
            matters: "There is nothing to compare with.",
            wrong: "rosette check --since origin/main, in a downloaded copy",
            right: "git clone, and the command in the clone"),
        Explanation(
            "git-revision", "A revision that Git does not know",
            means: "The name after '--since' is no branch, tag or commit here.",
            matters: "CI often fetches only the newest state.",
            wrong: "rosette check --since orign/main",
            right: "rosette check --since origin/main"),
        Explanation(
            "git-unreadable", "An earlier state that Git cannot read",
            means: "Git knows the revision and cannot read the files in it.",
            matters: "Often only a part of the history was fetched.",
            wrong: "rosette check --since, with a part of the history",
            right: "git fetch --unshallow"),
    ]
}
