/// A key that badges in an archive were signed with, as the guide of the archive names it.
package struct ArchivedKey: Sendable, Hashable {
    package let fingerprint: String
    package let isSpecimen: Bool

    package init(fingerprint: String, isSpecimen: Bool) {
        self.fingerprint = fingerprint
        self.isSpecimen = isSpecimen
    }
}
