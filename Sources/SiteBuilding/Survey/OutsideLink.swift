package import Diagnostics

/// A link of this site to another one, at one of the places where it is written.
package struct OutsideLink: Sendable {
    /// As pages have it.
    package let address: String
    package let place: Diagnostic.Place
}
