package import CatalogModel
import Credentials
import JSONText
package import Registry

/// Whether the keys of a registry can be published where verifiers look for them.
package enum PublishedKeys {
    /// - Parameters:
    ///   - keys: those of the registry.
    ///   - base: the base URL of the site.
    ///   - isSpecimen: whether the registry is the one of specimens.
    /// - Throws: why they cannot.
    package static func check(_ keys: RegistryKeys, base: BaseURL, isSpecimen: Bool) throws(KeysProblem) {
        let did = BadgeIssuer.did(at: base, isSpecimen: isSpecimen)
        guard WebDID(did.description) != nil else { throw .noIdentifier(base: base) }
        let document = DIDDocument.document(of: did, keys: keys.keys.map(\.key))
        let size = JSONWriter(layout: .pretty).bytes(of: document).count
        guard size <= DIDDocument.sizeLimit else { throw .documentTooLarge(keys: keys.keys.count) }
    }
}
