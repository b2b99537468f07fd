package import Foundation

/// The parts of the program that are fuzzed, by the names that fixtures and reports have.
package enum FuzzTarget: String, Sendable, CaseIterable {
    case json
    case linkedData = "linked-data"
    case frontMatter = "front-matter"
    case markdown
    case template
    case awardFile = "award-file"
    case roster
    case export
    case credential
    case picture
    case archive
    case site

    /// Makes the part ready to be tried.
    ///
    /// - Parameter folder: an empty folder that nothing else uses.
    /// - Returns: what takes the inputs.
    /// - Throws: where the sites that it needs cannot be made.
    package func entry(in folder: URL) async throws -> any FuzzEntry {
        switch self {
        case .json: JSONEntry()
        case .linkedData: try LinkedDataEntry()
        case .frontMatter: try FrontMatterEntry(in: folder)
        case .markdown: MarkdownEntry()
        case .template: TemplateEntry()
        case .awardFile: try AwardFileEntry(in: folder)
        case .roster: try RosterEntry(in: folder)
        case .export: try ExportEntry(in: folder)
        case .credential: try await CredentialEntry(in: folder)
        case .picture: try PictureEntry()
        case .archive: try ArchiveEntry(in: folder)
        case .site: try await SiteEntry(in: folder)
        }
    }
}
