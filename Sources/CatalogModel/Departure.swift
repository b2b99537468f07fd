/// Why a page is no longer among the others: its address is kept, and says what became of it.
package enum Departure: Sendable {
    /// It is history, and nothing or something else came in its place.
    ///
    /// - Parameters:
    ///   - since: the day or month.
    ///   - reason: one sentence, in the language of the site.
    ///   - successor: what to read instead, as a link from the page's file has it.
    case retired(since: PartialDate, reason: String, successor: Located<String>?)
    /// It stands on another site now, at this whole address.
    case moved(to: String)
}
