import CatalogModel
import Foundation

extension UTCInstant {
    /// The time by this machine's clock, to the second; nil where the clock is outside the years 1 to 9999.
    static var now: UTCInstant? { UTCInstant(iso: Date().formatted(.iso8601)) }
}
