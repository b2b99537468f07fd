package import CatalogModel
import Credentials
import Diagnostics

/// Takes in all awards of a registry, in order, and finds what no line alone can show.
///
/// - Ids stand once, in this registry and the other, whose badges are published below the same addresses.
/// - Places in status lists are each award's own, and the lists say the same as the lines.
/// - Achievements are as they were when badges were issued with them, and keys are still known.
/// - Every revocation has its award.
///
/// It keeps some fifty bytes an award.
package struct RegistryCensus: Sendable {
    /// Where an award was first seen: a file, by its place in `files`, and a line.
    private struct Place {
        let file: UInt32
        let line: UInt32
    }

    let registry: AwardRegistry
    private let others: (ids: [AwardID: Place], files: [String])
    private var ids: [AwardID: Place] = [:]
    private var repeated: Set<AwardID> = []
    /// The files that awards were taken of.
    private var files: [String] = []
    /// How many awards of these files were not taken.
    private var untaken = 0
    /// The editions of the last file that were looked at.
    private var editions: Set<EditionReference> = []
    private(set) var places = StatusPlaces()
    private(set) var withdrawn = StatusPlaces()
    private(set) var findings = RegistryFindings()
    /// How many awards were taken in.
    package private(set) var count = 0
    /// The awards at a place in a status list that an earlier award has: they need another, and a new proof.
    package private(set) var displaced: [AwardID] = []

    /// - Parameters:
    ///   - registry: the one whose awards will be taken in.
    ///   - other: the census of the other registry.
    package init(of registry: AwardRegistry, beside other: RegistryCensus? = nil) {
        self.registry = registry
        self.others = (other?.ids ?? [:], other?.files ?? [])
    }

    /// Takes in the awards that were read of a batch; batches come in the order of their files and lines.
    package mutating func take(_ awards: [LocatedAward], of batch: AwardBatch) {
        let file = batch.file
        if files.last != file.path {
            files.append(file.path)
            untaken += file.count
            editions = []
        }
        untaken -= awards.count
        count += awards.count
        for located in awards {
            if editions.insert(located.award.edition).inserted { check(located.award.edition, of: file) }
            guard insert(located) else { continue }
            check(located, of: file)
        }
    }

    /// Whether every award of every file was taken in; else nothing can be said of what is missing.
    var isComplete: Bool { untaken == 0 && files.count == registry.awardFiles.count }

    /// Whether an award of this id was taken in more than once, here or in the other registry.
    package func isRepeated(_ id: AwardID) -> Bool { repeated.contains(id) }

    /// Whether an award of this id was taken in.
    package func contains(_ id: AwardID) -> Bool { ids[id] != nil }

    /// - Returns: false where the id was there already.
    private mutating func insert(_ located: LocatedAward) -> Bool {
        let id = located.award.id
        let first = ids[id].map { ($0, files) } ?? others.ids[id].map { ($0, others.files) }
        if let (place, files) = first {
            let note = Diagnostic.Note("the first is here", at: .line(Int(place.line), of: files[Int(place.file)]))
            repeated.insert(id)
            findings.add(.repeatedAward(file: located.path), at: .range(located.place), note: note)
            return false
        }
        ids[id] = Place(file: UInt32(files.count - 1), line: UInt32(located.lineNumber))
        return true
    }

    /// What the file's head and the frozen achievement say of an edition, once a file.
    private mutating func check(_ edition: EditionReference, of file: SealedAwardFile) {
        let head = Diagnostic.Place.line(1, of: file.path)
        guard let fingerprint = file.head.achievements[edition] else {
            findings.add(.unlistedEdition(edition, file: file.path), at: head)
            return
        }
        guard !registry.damaged.achievements.contains(edition) else { return }
        guard let achievement = registry.achievements[edition] else {
            findings.add(.missingAchievement(edition), at: head)
            return
        }
        if achievement.fingerprint != fingerprint {
            findings.add(
                .changedAchievement(edition), at: .path("\(registry.path)achievements/\(edition).json"),
                note: Diagnostic.Note("badges were issued with it here", at: head))
        }
    }

    private mutating func check(_ located: LocatedAward, of file: SealedAwardFile) {
        let award = located.award
        var isWithdrawn = true
        if case .valid(_, let proof) = award.standing {
            isWithdrawn = false
            if registry.keys?.contains(proof.key) != true {
                findings.add(.unknownKey(proof.key), at: .range(located.place(of: "proof")))
            }
        } else {
            withdrawn.insert(award.status)
        }
        guard places.insert(award.status) else {
            displaced.append(award.id)
            findings.add(.repeatedPlace(file: file.path), at: .range(located.place(of: "status")))
            return
        }
        check(located, isWithdrawn: isWithdrawn, head: file.head)
    }

    private mutating func check(_ located: LocatedAward, isWithdrawn: Bool, head: AwardFileHead) {
        let place = located.award.status
        guard !registry.damaged.statusLists.contains(place.list) else { return }
        guard let list = registry.statusLists[place.list] else {
            findings.add(.missingStatusList(place.list), at: .range(located.place(of: "status")))
            return
        }
        guard list.base == head.base, list.issuer == head.issuerID else {
            findings.add(.otherStatusList(place.list), at: .range(located.place(of: "status")))
            return
        }
        switch (list.list.isSet(place.index) == true, isWithdrawn) {
        case (true, false): findings.add(.markedAward(list: place.list), at: .range(located.place))
        case (false, true): findings.add(.unmarkedTombstone(list: place.list), at: .range(located.place))
        default: break
        }
    }
}
