/// Who awards badges: an organization with an address of its own, never a person.
package struct Issuer: Sendable {
    package let name: String
    package let url: String?
    /// The office's public mailbox, never an earner's.
    package let email: String?
    package let description: String

    package init(name: String, url: String?, email: String?, description: String) {
        self.name = name
        self.url = url
        self.email = email
        self.description = description
    }
}
