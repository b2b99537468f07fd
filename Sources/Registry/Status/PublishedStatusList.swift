package import CatalogModel
package import Credentials

/// A signed status list as the site publishes it: `status/<number>.json`, byte for byte.
package struct PublishedStatusList: Sendable {
    package let number: Int
    /// Its address.
    package let id: String
    /// Where the address begins.
    package let base: BaseURL
    /// The identifier of the issuer.
    package let issuer: String
    /// When the list last changed, or was signed anew.
    package let validFrom: UTCInstant
    package let list: StatusList
    /// The file.
    package let bytes: [UInt8]
}
