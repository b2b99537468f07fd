/// Whether a badge is about the person whose address was given.
struct RecipientCheck {
    let address: RecipientAddress?

    func result(_ identities: [IdentityClaim]) -> CheckResult {
        guard let address else { return .notChecked(.noAddressGiven) }
        var wasCompared = false
        var obstacle = Obstacle.withoutRecipientHash
        for identity in identities.filter(\.isAddress).prefix(VerificationLimits.identifiers) {
            do throws(Obstacle) {
                if try address.matches(identity) { return .passed(.sameRecipient) }
                wasCompared = true
            } catch {
                obstacle = error
            }
        }
        return wasCompared ? .failed(.otherRecipient) : .notChecked(obstacle)
    }
}
