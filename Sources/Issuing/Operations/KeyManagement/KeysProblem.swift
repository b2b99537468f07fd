package import CatalogModel

/// Why a registry cannot get a key, or its keys cannot be published.
package enum KeysProblem: Error, Hashable {
    case exist
    case noIdentifier(base: BaseURL)
    case documentTooLarge(keys: Int)
}
