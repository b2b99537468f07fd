import Diagnostics

/// A proof that does not hold.
enum ProofProblem: Hashable, Sendable {
    /// In a file whose seal holds, which is why no later change explains it.
    case award(others: Int)
    case statusList
}

extension ProofProblem: Problem {
    var id: String {
        switch self {
        case .award: "award-proof"
        case .statusList: "status-list-proof"
        }
    }

    var message: String {
        switch self {
        case .award(let others):
            "the own proof of this award does not hold, though the seal of its file does"
                + (others > 0 ? " (and \(others) more)" : "")
        case .statusList: "the proof of this status list does not hold"
        }
    }

    var hint: String? {
        switch self {
        case .award:
            "it was sealed so, by the holder of the key: find out by what program, and issue the badge anew with "
                + "'rosette reissue'"
        case .statusList: "run 'rosette status', which signs the list anew"
        }
    }
}
