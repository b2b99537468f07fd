import CatalogModel
import Diagnostics
import Registry

// The words for everything that operations on a registry can report.

extension SigningProblem: Problem {
    package var id: String { wording.id }
    package var message: String { wording.message }
    package var hint: String? { wording.hint }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .noKeys:
            ("no-keys", "the registry has no keys yet", "run 'rosette keys generate' first")
        case .otherPurpose(true):
            (
                "key-purpose", "this key is for real badges, not for specimens",
                "give the key of the specimens, or leave '--specimens' out"
            )
        case .otherPurpose(false):
            (
                "key-purpose", "this key is for specimens, and signs no real badge",
                "give the key of the real badges, or say '--specimens'"
            )
        case .unknownKey:
            (
                "key-unknown", "this key is not one of the registry's",
                "'rosette keys list' shows which are; give the key file that belongs to this source folder"
            )
        case .olderKey(let newest):
            (
                "key-not-newest", "this key was replaced by a newer one and signs no more",
                "give the key file with the fingerprint \(newest)"
            )
        case .otherSecret:
            (
                "key-secret", "the secret in the key file is not the registry's",
                "take the copy of the key file that you keep in a safe place: with another secret every badge would get "
                    + "another id"
            )
        case .keyOfOtherRegistry:
            (
                "shared-key", "this key is in the keys.json of real badges and in that of specimens",
                "restore both files from the last commit; each has keys of its own"
            )
        case .unusableKey:
            ("key-unusable", "the key cannot be used: the library that signs refuses it", "try another machine")
        case .beforeLatest(let latest):
            (
                "run-too-early", "the registry was last changed at \(latest), which is after this run",
                "check the clock of this machine, or give a later '--at'"
            )
        case .controlCharacter(let path):
            (
                "not-signable", "what would be signed has a control character in '\(path)'",
                "find it in the text of the edition or the issuer and take it out"
            )
        case .noMeaning:
            (
                "not-signable", "what would be signed is not a badge that others can read",
                "this is a mistake of the program; please report it"
            )
        }
    }
}

extension KeysProblem: Problem {
    package var id: String {
        switch self {
        case .exist: "keys-exist"
        case .noIdentifier: "no-identifier"
        case .documentTooLarge: "too-many-keys"
        }
    }

    package var message: String {
        switch self {
        case .exist: "the registry has a key already"
        case .noIdentifier(let base): "no identifier can be made of the base URL '\(base)'"
        case .documentTooLarge(let keys): "with \(keys) keys, did.json is larger than common verifiers read"
        }
    }

    package var hint: String? {
        switch self {
        case .exist: "'rosette keys rotate' adds another, which signs from then on"
        case .noIdentifier:
            "an issuer is named by a host with a name, not by an address in numbers: change 'base-url' in site.yml"
        case .documentTooLarge: "go on with the key that signs now: none can be taken out, or its badges fail"
        }
    }
}

extension WithdrawalProblem: Problem {
    package var id: String { wording.id }
    package var message: String { wording.message }
    package var hint: String? { wording.hint }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .unknownAward(let id):
            (
                "unknown-award", "there is no award '\(id)' in the registry",
                "check the id; it is the last part of the badge's address"
            )
        case .alreadyWithdrawn(let id):
            (
                "award-withdrawn", "the award '\(id)' does not stand any more, so nothing of it can be corrected",
                "'rosette issue' with '--again \(id)' gives the earner another badge"
            )
        case .hasSuccessor(let id, let newest):
            (
                "award-replaced", "the award '\(id)' was replaced by '\(newest)' already",
                "correct that one: rosette reissue \(newest)"
            )
        case .nothingChanges(let id):
            ("nothing-to-correct", "the award '\(id)' says this already", "say what is to be different")
        case .unknownCredit(let known):
            (
                "credit-not-offered", "the edition does not offer this credit",
                known.isEmpty
                    ? "it offers none" : "it offers " + known.map { "'\($0)'" }.joined(separator: ", ")
            )
        case .completedInFuture(let today):
            ("completed-in-future", "the day of completion has not come yet: today is \(today)", "check the date")
        case .completedBeforeEdition(let first):
            (
                "completed-before-edition", "the day of completion is before the edition, which began on \(first)",
                "check the date; for another edition, revoke the award and issue that one"
            )
        }
    }
}

extension IssuingProblem: Problem {
    package var id: String { wording.id }
    package var message: String { wording.message }
    package var hint: String? { wording.hint }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .differs(let award, let columns, let removes):
            (
                "roster-differs",
                "the badge '\(award)' was issued with something else under \(Self.listed(columns.map(\.rawValue)))",
                "if the roster is right, " + Self.remedy(award, columns, removes)
                    + "; if the badge is right, correct the roster"
            )
        case .againNotInRoster(let id):
            ("again-not-in-roster", "no row of the roster is about the award '\(id)'", "check the id after '--again'")
        case .againStands(let id):
            (
                "again-stands", "the award '\(id)' stands, so there is none to issue again",
                "leave '--again' out; 'rosette reissue' corrects a badge"
            )
        case .missingPicture(let path, let edition):
            (
                "missing-image", "there is no picture 'content/\(path)' for the badges of '\(edition)'",
                "add it: a PNG of the same name as the drawing"
            )
        case .missingIssuer:
            (
                "missing-issuer", "site.yml names no issuer, and somebody must answer for a badge",
                "add the group 'issuer' to content/site.yml"
            )
        case .missingSpecimenIssuer:
            (
                "missing-issuer", "there is no issuer of specimens",
                "add content/registry/specimens/issuer.yml with 'name', 'email' and 'description'"
            )
        }
    }

    /// The command that brings the badge in line with the roster.
    private static func remedy(_ award: AwardID, _ columns: [RosterColumn], _ removes: [RosterColumn]) -> String {
        let options = columns.compactMap { column -> String? in
            switch column {
            case .completed: "--completed DATE"
            case .name: removes.contains(.name) ? "--withhold-name" : "--name NAME"
            case .credit: removes.contains(.credit) ? "--no-credit" : "--credit KEY"
            default: nil
            }
        }
        guard options.count == columns.count else {
            return "run 'rosette revoke \(award) --reason replaced', and then this command with '--again \(award)'"
        }
        return "run 'rosette reissue \(award) \(options.joined(separator: " "))'"
    }

    private static func listed(_ names: [String]) -> String {
        let names = names.map { "'\($0)'" }
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
