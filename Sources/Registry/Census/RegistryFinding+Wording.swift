extension RegistryFinding {
    private static let signAnew = "run 'rosette status', which signs the list anew"

    /// The words, where so many more are like the one that is pointed at.
    func wording(others: Int) -> (id: String, message: String, hint: String) {
        let (id, message, hint) = wording
        return (id, message + (others > 0 ? " (and \(others) more)" : ""), hint)
    }

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .repeatedAward:
            (
                "repeated-award", "this award stands in the registry already",
                "restore the file from the last commit; where two runs issued the same awards, remove the file of the later "
                    + "run, and run 'rosette issue' with its roster again"
            )
        case .repeatedPlace:
            (
                "repeated-status-place", "another award has this place in the status list",
                "run 'rosette status', which gives the later one another place and signs it anew"
            )
        case .unlistedEdition(let edition, _):
            (
                "award-file-header",
                "the first line does not list the edition '\(edition)', which the file has awards of",
                RegistryProblem.restore
            )
        case .unknownKey:
            (
                "award-unknown-key", "the key that signed this award is not in keys.json",
                "restore keys.json from the last commit: no key is ever removed from it"
            )
        case .missingAchievement(let edition):
            (
                "missing-achievement", "badges were issued with an achievement that is not there",
                "restore 'achievements/\(edition).json' from the last commit"
            )
        case .changedAchievement:
            (
                "achievement-changed", "the achievement was changed after badges were issued with it",
                "\(RegistryProblem.restore); other words for new badges make a new edition"
            )
        case .missingStatusList(let list):
            ("missing-status-list", "there is no status list 'status/\(list).json'", Self.signAnew)
        case .otherStatusList(let list):
            (
                "other-status-list",
                "'status/\(list).json' is the list of another issuer or base URL than this award's",
                "restore both files from the last commit, or " + Self.signAnew
            )
        case .unmarkedTombstone(let list):
            (
                "status-list-differs", "the award was withdrawn, but 'status/\(list).json' does not say so",
                Self.signAnew
            )
        case .markedAward(let list):
            (
                "status-list-differs",
                "'status/\(list).json' says that this award was withdrawn, but its line does not",
                "restore the award file and the revocation from the last commit; if it never was withdrawn, "
                    + Self.signAnew
            )
        case .markedNobody:
            (
                "status-list-differs", "a place is marked as withdrawn that no award has",
                "restore the award files from the last commit; if none is missing, " + Self.signAnew
            )
        }
    }
}
