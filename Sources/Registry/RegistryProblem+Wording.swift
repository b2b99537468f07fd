import Diagnostics

extension RegistryProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message }
    var hint: String? { wording.hint }

    /// What is signed or sealed cannot be mended by hand.
    static let restore = "restore the file from the last commit"

    /// Long because it is a table: one row a problem, and the compiler sees that none is missing.
    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .unknownFile:
            (
                "unknown-file", "nothing is known about a file of this kind in the registry",
                "there are 'keys.json', 'achievements/<slug>@<edition>.json', 'awards/<time>-<id>.jsonl', "
                    + "'revocations/<id>.json' and 'status/<number>.json'"
            )
        case .unreadableFile:
            ("unreadable-file", "this file cannot be read", "check that it exists and that you may read it")
        case .fileTooLarge(let limit):
            ("registry-file-too-large", "this file is larger than \(limit >> 20) MB", Self.restore)
        case .unknownFormat(.awards):
            (
                "award-file-header", "the first line is not the head of an award file",
                "it begins with '{\"format\":\"rosette-awards\",\"version\":1,…'; \(Self.restore)"
            )
        case .unknownFormat(let format):
            (
                "registry-file-format", "this file does not say that its format is '\(format.rawValue)'",
                Self.restore
            )
        case .unknownVersion(let version):
            (
                "registry-file-version",
                "this is version \(version) of the format, and this program reads version 1",
                "use a newer version of the program"
            )

        case .missingKeys:
            ("missing-keys", "there are award files, but no keys to check their seals with", Self.restore)
        case .noKey: ("invalid-keys", "there is no key in the list", Self.restore)
        case .repeatedKey: ("invalid-keys", "this key stands in the list already", "keep one of the two")
        case .keyOutOfOrder:
            (
                "invalid-keys", "this key was added before the one above it",
                "the oldest key comes first, and the newest, which signs, last"
            )

        case .achievementName(let expected):
            ("invalid-achievement", "the file is not named after its edition", "rename it to '\(expected).json'")
        case .repeatedCredit:
            ("invalid-achievement", "this credit stands in the list already", Self.restore)
        case .noCanonicalForm:
            ("invalid-achievement", "a number in the achievement is too large for any program", Self.restore)

        case .emptyFile: ("award-file-header", "this award file is empty", Self.restore)
        case .tooManyAwards(let limit):
            ("award-file-too-long", "this file has more than \(limit) awards", Self.restore)
        case .rewrittenFile:
            (
                "award-file-seal", "the awards are as they were sealed, but the line ends of the file are not",
                "\(Self.restore); so that Git leaves it alone, '.gitattributes' needs the line '*.jsonl -text'"
            )
        case .missingSeal:
            (
                "award-file-seal",
                "the last line is no seal: the file was cut off, or the run that wrote it did not finish",
                "\(Self.restore), or run 'rosette issue' with the same roster again, which finishes such a run"
            )
        case .sealNotLast:
            ("award-file-seal", "something was added to the file after its seal", Self.restore)
        case .damagedSeal:
            ("award-file-seal", "the seal in the last line is damaged or cut off", Self.restore)
        case .unknownSealKey:
            (
                "award-file-seal", "the file is sealed with a key that is not in keys.json",
                "restore keys.json from the last commit: no key is ever removed from it"
            )
        case .withdrawnSealKey:
            (
                "award-file-seal", "the file is sealed with a key that was withdrawn",
                "if you issued it before you knew, remove it and issue its roster with the new key; else a thief made it"
            )
        case .brokenSeal: ("award-file-seal", "the file was changed after it was sealed", Self.restore)
        case .sealCount(0, 0): ("award-file-seal", "there is no award in this file", Self.restore)
        case .sealCount(let said, let found):
            (
                "award-file-seal", "the seal counts \(Self.awards(said)), but the file has \(Self.awards(found))",
                Self.restore
            )
        case .awardFileName(let expected):
            (
                "award-file-name", "the file is not named after its run and its first award",
                expected.map { "rename it to '\($0)'" } ?? Self.restore
            )
        case .otherIssuer:
            (
                "award-file-header", "the issuer in this line is not that of this registry at its base URL",
                Self.restore
            )
        case .invalidFingerprints:
            (
                "award-file-header", "these are not editions with the fingerprints of their achievements",
                "each is '\"micro-credential@2020-09\":\"sha256$…\"'; \(Self.restore)"
            )

        case .invalidID:
            (
                "invalid-award-id", "this is not an award id",
                "an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u"
            )
        case .invalidEdition:
            ("invalid-award", "this does not name an edition", "write it as 'micro-credential@2020-09'")
        case .invalidDate:
            ("invalid-award", "this is not a date that exists", "write it as year-month-day: '2020-03-24'")
        case .invalidInstant:
            ("invalid-award", "this is not a time in UTC", "write it to the second: '2026-01-31T15:00:00Z'")
        case .invalidSubject:
            ("invalid-award", "this is not the id of a subject", Self.restore)
        case .invalidName:
            (
                "invalid-award", "this cannot be a public name",
                "a name is one line without '@' or control characters; leave 'name' out where the earner withholds it"
            )
        case .invalidCredit: ("invalid-award", "this cannot be the key of a credit", "use a key that the edition lists")
        case .unknownCredit:
            (
                "invalid-award", "the frozen achievement of the edition has no such credit",
                "restore this file and that of the achievement from the last commit"
            )
        case .invalidProvider:
            ("invalid-award", "this cannot be the key of a provider", "use a key that content lists")
        case .invalidHash:
            (
                "invalid-award", "this is not a SHA-256 hash of an address",
                Self.restore
            )
        case .invalidSalt:
            ("invalid-award", "this is not a salt", Self.restore)
        case .invalidStatusIndex:
            ("invalid-award", "this is not a place in a status list", Self.restore)
        case .invalidKey:
            ("invalid-key", "this is not a public key", "a public key begins with 'z6Mk'; \(Self.restore)")
        case .invalidSignature:
            ("invalid-award", "this is not a signature", Self.restore)
        case .invalidFileSignature:
            ("invalid-award", "this is not the signature of a file", Self.restore)
        case .invalidBase:
            (
                "invalid-base-url", "this is not a base URL",
                "write it as 'https://badges.example.org/', with the last slash"
            )
        case .invalidDigest:
            (
                "invalid-hash", "this is not a SHA-256 hash",
                Self.restore
            )
        case .invalidFingerprint:
            (
                "invalid-award", "this is not the hash of the line that was withdrawn",
                Self.restore
            )
        case .issuedBeforeCompletion:
            ("invalid-award", "the badge was issued before it was completed", "check both dates")

        case .revocationOutcome:
            ("invalid-revocation", "this is not an outcome", "it is 'revoked' or 'replaced'")
        case .revocationName(let expected):
            ("invalid-revocation", "the file is not named after its award", "rename it to '\(expected).json'")
        case .repeatedRevocation:
            ("invalid-revocation", "another file revokes the same award", "keep one of the two")
        case .revocationWithoutAward:
            ("revocation-without-award", "no award has this id", "restore the award file, or remove the revocation")
        case .revokedBeforeIssued:
            (
                "invalid-revocation", "the revocation is dated before its badge was issued",
                "write the day since when the badge does not stand"
            )
        case .tombstoneWithoutRevocation:
            (
                "tombstone-without-revocation", "the award was withdrawn, but no revocation says so",
                "restore 'revocations/<id>.json' from the last commit"
            )
        case .tombstoneHolds(let member):
            (
                "tombstone-not-empty", "the award was withdrawn, but its line still holds '\(member)'",
                "\(Self.restore); nothing of the earner stays in the line of a withdrawn award"
            )
        case .revokedButNotWithdrawn:
            (
                "revoked-but-not-withdrawn", "the award is revoked, but its line still holds what was withdrawn",
                "run 'rosette revoke' again, which finishes what was begun, or restore both files from the last commit"
            )

        case .invalidStatusList:
            ("invalid-status-list", "this is not a status list", "run 'rosette status', which makes it anew")
        case .statusListAddress(let number):
            (
                "invalid-status-list", "this is not the address that status list \(number) has on a site",
                "run 'rosette status', which makes the list anew"
            )
        case .found(let finding, let others): finding.wording(others: others)
        }
    }

    private static func awards(_ count: Int) -> String { count == 1 ? "1 award" : "\(count) awards" }
}
