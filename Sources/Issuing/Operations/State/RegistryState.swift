import CatalogModel
import Credentials
package import Registry

/// A registry as it was when a command began: its small files, and every award in memory.
///
/// Read it after `RegistryTransaction.begin`, so that nothing changes between the reading and the commit.
package struct RegistryState: Sendable {
    /// An award with the file that it is in.
    struct Entry: Sendable {
        let located: LocatedAward
        /// The lines it is one of.
        let batch: AwardBatch
        /// The place of its file in `files`.
        let file: Int

        var award: RegisteredAward { located.award }
    }

    package let registry: AwardRegistry
    let files: [SealedAwardFile]
    /// In the order of files and lines.
    let entries: [Entry]
    /// The status lists that could be read.
    let statusLists: [Int: PublishedStatusList]
    /// The numbers of the status lists of which there is a file, also one that cannot be read.
    let statusFiles: Set<Int>
    /// An award whose revocation is there although its line still stands, as a merge can leave it.
    let halfWithdrawn: AwardID?
    private let places: [AwardID: Int]

    init(
        registry: AwardRegistry, files: [SealedAwardFile], entries: [Entry], statusLists: [Int: PublishedStatusList],
        statusFiles: Set<Int>, halfWithdrawn: AwardID?
    ) {
        self.registry = registry
        self.files = files
        self.entries = entries
        self.statusLists = statusLists
        self.statusFiles = statusFiles
        self.halfWithdrawn = halfWithdrawn
        places = Dictionary(entries.enumerated().map { ($0.element.award.id, $0.offset) }) { first, _ in first }
    }

    /// How many awards there are, withdrawn ones among them.
    package var awardCount: Int { entries.count }

    /// The award of an id; nil where there is none.
    func entry(_ id: AwardID) -> Entry? { places[id].map { entries[$0] } }

    func head(of entry: Entry) -> AwardFileHead { files[entry.file].head }

    /// The latest instant that anything in the registry was signed or added at; a run cannot be before it.
    var latest: UTCInstant? {
        (files.map(\.head.run) + statusLists.values.map(\.validFrom)
            + [registry.keys?.newest.added].compactMap(\.self)).max()
    }
}

extension RegisteredAward {
    /// What became of the award; nil while it stands.
    var outcome: Revocation.Outcome? {
        if case .withdrawn(let revocation) = standing { revocation.outcome } else { nil }
    }
}
