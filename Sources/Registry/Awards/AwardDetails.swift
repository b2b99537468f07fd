package import CatalogModel
package import Credentials

/// What a standing award says of its earner and of what was elected; each part but the first only where there is one.
package struct AwardDetails: Sendable, Hashable {
    package let subject: SubjectID
    /// The public name, by consent.
    package let name: PublicName?
    package let recipient: RecipientHash?
    /// The credit elected, a key of the edition's.
    package let credit: Slug?
    /// Who offered what was completed, a key into content.
    package let provider: Slug?
    /// Where the badge was first issued by somebody else.
    package let first: FirstIssue?

    package init(
        subject: SubjectID, name: PublicName? = nil, recipient: RecipientHash? = nil, credit: Slug? = nil,
        provider: Slug? = nil, first: FirstIssue? = nil
    ) {
        self.subject = subject
        self.name = name
        self.recipient = recipient
        self.credit = credit
        self.provider = provider
        self.first = first
    }
}
