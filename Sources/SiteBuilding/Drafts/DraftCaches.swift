/// What builds one after another of the same folder need not do again.
package final class DraftCaches: Sendable {
    let designs = DesignCache()
    let awards = AwardCheckCache()

    package init() {}
}
