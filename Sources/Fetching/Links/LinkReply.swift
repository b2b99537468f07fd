/// What came of asking for an address once.
package struct LinkReply: Sendable, Hashable {
    /// Why there was no answer at all.
    package enum Silence: Sendable, Hashable {
        case hostNotFound
        case noConnection
        case timedOut(seconds: Int)
        case insecure
        case endless
        case failed
    }

    /// The status of the last server, or why there is none.
    package enum Outcome: Sendable, Hashable {
        case status(Int)
        case silence(Silence)
    }

    package let outcome: Outcome
    /// What the server says of when to come again, as it says it.
    package let retryAfter: String?

    package init(_ outcome: Outcome, retryAfter: String? = nil) {
        self.outcome = outcome
        self.retryAfter = retryAfter
    }

    var status: Int? { if case .status(let status) = outcome { status } else { nil } }
}
