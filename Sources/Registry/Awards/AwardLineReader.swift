import CatalogModel
import Credentials
import JSONText

/// Reads award lines one after another, and what comes in them again and again only once.
struct AwardLineReader {
    private var editions = RecentValues<EditionReference>()
    private var days = RecentValues<CalendarDate>()
    private var instants = RecentValues<UTCInstant>()
    private var credits = RecentValues<Slug>()
    private var providers = RecentValues<Slug>()
    private var keys = RecentValues<Ed25519PublicKey>()

    mutating func recentEdition(of text: String) -> EditionReference? {
        editions.value(of: text, EditionReference.init)
    }
    mutating func recentDay(of text: String) -> CalendarDate? { days.value(of: text, CalendarDate.init(iso:)) }
    mutating func recentInstant(of text: String) -> UTCInstant? { instants.value(of: text, UTCInstant.init(iso:)) }
    mutating func recentCredit(of text: String) -> Slug? { credits.value(of: text, Slug.init(_:)) }
    mutating func recentProvider(of text: String) -> Slug? { providers.value(of: text, Slug.init(_:)) }
    mutating func recentKey(of text: String) -> Ed25519PublicKey? {
        keys.value(of: text, Ed25519PublicKey.init(multibase:))
    }
}

extension UTCInstant {
    /// Whether a badge can be issued at this moment that was completed on a day.
    ///
    /// Completion is a local day; where clocks are ahead of UTC it can be a day later than the same moment's UTC date.
    func isPossible(forCompletionOn day: CalendarDate) -> Bool { date >= day.dayBefore }
}
