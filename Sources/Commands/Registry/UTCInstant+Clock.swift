import CatalogModel
import Foundation

extension UTCInstant {
    /// The second that this machine's clock shows; nil for a clock outside of the years 1 to 9999.
    static var now: UTCInstant? { UTCInstant(iso: Date().formatted(.iso8601)) }
}
