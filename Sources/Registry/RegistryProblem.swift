/// What can be wrong with the files of a registry.
///
/// No message quotes a value: a line can hold people's data.
enum RegistryProblem: Hashable, Sendable {
    // Any file
    case unknownFile
    case unreadableFile
    case fileTooLarge(limit: Int)
    case unknownFormat(RegistryFormat)
    case unknownVersion(Int)

    // Keys
    case missingKeys
    case noKey
    case repeatedKey
    case keyOutOfOrder

    // Achievements
    case achievementName(expected: String)
    case repeatedCredit
    case noCanonicalForm

    // Award files
    case emptyFile
    case tooManyAwards(limit: Int)
    case rewrittenFile
    case missingSeal
    case sealNotLast
    case damagedSeal
    case unknownSealKey
    case withdrawnSealKey
    case brokenSeal
    case sealCount(said: Int, found: Int)
    case awardFileName(expected: String?)
    case otherIssuer
    case invalidFingerprints

    // Awards
    case invalidID
    case invalidEdition
    case invalidDate
    case invalidInstant
    case invalidSubject
    case invalidName
    case invalidCredit
    case unknownCredit
    case invalidProvider
    case invalidHash
    case invalidSalt
    case invalidStatusIndex
    case invalidKey
    case invalidSignature
    case invalidFileSignature
    case invalidBase
    case invalidDigest
    case invalidFingerprint
    case issuedBeforeCompletion

    // Withdrawals
    case revocationOutcome
    case revocationName(expected: String)
    case repeatedRevocation
    case revocationWithoutAward
    case revokedBeforeIssued
    case tombstoneWithoutRevocation
    case tombstoneHolds(String)
    case revokedButNotWithdrawn

    // Status lists
    case invalidStatusList
    case statusListAddress(Int)

    /// Seen in so many awards or files besides the one that is pointed at.
    case found(RegistryFinding, others: Int)
}
