import Issuing

/// What can be wrong with an assertion, or with the list of addresses that it is held against.
///
/// No case holds anything of what either says.
enum AssertionProblem: Error, Equatable, Sendable {
    case noAddresses
    case address(AddressFault)
    case notJSON
    case notAnAssertion
    case signedAssertion
    case addressOnly
    case noRecipient
    case noIssueDay
    case unknownBadge(isAddress: Bool)
    case sharedBadge
    case noIssuer
    /// What stands for this column of a roster, a spreadsheet would run.
    case formula(column: String)
    /// Another file says something else of the same award.
    case conflict(other: String)
}
