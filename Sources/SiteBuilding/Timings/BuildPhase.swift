/// A part of a build; all but the last two are done even where nothing is published.
package enum BuildPhase: String, CaseIterable, Sendable {
    /// Lists the files, hashes what the whole build rests on, and reads the settings.
    case source
    /// Reads keys, achievements, revocations and status lists.
    case registry
    /// Reads content into a catalog.
    case content
    /// Reads and compiles templates, and puts scripts together; while content is being read.
    case design
    /// Looks what is still as the last build left it.
    case inspection
    /// Renders the pages of the catalog.
    case pages
    /// Checks rendered pages against each other.
    case checks
    /// Reads files that are published as they are.
    case copies
    /// Reads awards, and renders those that changed.
    case badges
    /// Puts the new files in place of the old ones.
    case publishing
}
