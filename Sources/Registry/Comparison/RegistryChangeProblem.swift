import Diagnostics

/// What was taken away from a registry, or altered in it, since an earlier revision.
struct RegistryChangeProblem: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A file of the earlier revision.
        case notReadable
        case keysRemoved
        case keyRemoved
        case keyAltered
        case secretAltered
        case achievementRemoved
        case achievementAltered
        case awardFileRemoved(awards: Int)
        case headAltered
        /// The line that it had in the earlier revision.
        case awardRemoved(line: Int)
        case awardAltered
        case revocationRemoved
        case revocationAltered
    }

    private let kind: Kind
    /// What the user calls the earlier revision.
    private let since: String
    /// How many more are like the one that is pointed at.
    private let others: Int

    init(_ kind: Kind, since: String, others: Int) {
        self.kind = kind
        self.since = since
        self.others = others
    }
}

extension RegistryChangeProblem: Problem {
    var id: String { wording.id }
    var message: String { wording.message + (others > 0 ? " (and \(others) more)" : "") }

    var hint: String? {
        switch kind {
        case .notReadable: "compare with a later revision"
        case .keysRemoved, .keyRemoved, .keyAltered, .secretAltered: "\(restore): keys are only ever added"
        case .achievementRemoved, .achievementAltered:
            "\(restore): badges that were issued with it cannot be checked otherwise"
        case .awardFileRemoved, .headAltered, .awardRemoved, .awardAltered:
            "\(restore); 'rosette revoke' and 'rosette reissue' take a badge back and leave a line that says so"
        case .revocationRemoved, .revocationAltered:
            "\(restore): what was revoked stays so, and another badge is given with 'rosette issue --again'"
        }
    }

    private var restore: String { "restore the file as it is in '\(since)'" }

    private var wording: (id: String, message: String) {
        switch kind {
        case .notReadable: ("revision-unreadable", "this file cannot be read as it is in '\(since)'")
        case .keysRemoved: ("key-removed", "the keys were removed since '\(since)'")
        case .keyRemoved: ("key-removed", "a key of '\(since)' is not in the list any more")
        case .keyAltered: ("key-altered", "the entry of a key was altered since '\(since)'")
        case .secretAltered: ("key-altered", "the check value of the secret was altered since '\(since)'")
        case .achievementRemoved:
            ("frozen-achievement-removed", "this achievement was removed since '\(since)'")
        case .achievementAltered:
            ("frozen-achievement-altered", "this achievement was altered since '\(since)'")
        case .awardFileRemoved(let awards):
            (
                "award-removed",
                "this file with \(awards) award\(awards == 1 ? "" : "s") was removed since '\(since)'"
            )
        case .headAltered: ("award-altered", "the first line, which all awards share, was altered since '\(since)'")
        case .awardRemoved(let line):
            ("award-removed", "the award of line \(line) in '\(since)' is not in this file any more")
        case .awardAltered: ("award-altered", "this award was altered since '\(since)'")
        case .revocationRemoved: ("revocation-removed", "this revocation was removed since '\(since)'")
        case .revocationAltered: ("revocation-altered", "this revocation was altered since '\(since)'")
        }
    }
}
