/// A document that a verification rests on, and where it really came from.
package struct Basis: Sendable, Hashable {
    package let role: DocumentRole
    package let origin: String
}
