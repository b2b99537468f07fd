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
/// It keeps some twenty to forty bytes an award.
package struct RegistryCensus: Sendable {
    /// A status list as the awards of a file see it.
    private enum KnownList {
        case own(StatusList)
        case ofAnother
        case missing
        /// Which was told.
        case damaged
    }

    let registry: AwardRegistry
    private let others: (ids: AwardPlaces, files: [String])
    private var ids = AwardPlaces()
    private var repeated: Set<AwardID> = []
    /// The files that awards were taken of.
    private var files: [String] = []
    /// How many awards of these files were not taken.
    private var untaken = 0
    /// The editions of the last file that were looked at.
    private var editions: Set<EditionReference> = []
    /// The status lists of the last file that were looked at.
    private var lists: [Int: KnownList] = [:]
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
        self.others = (other?.ids ?? AwardPlaces(), other?.files ?? [])
    }

    /// Takes in the awards that were read of a batch; batches come in the order of their files and lines.
    package mutating func take(_ awards: [LocatedAward], of batch: AwardBatch) {
        if files.last != batch.file.path {
            files.append(batch.file.path)
            untaken += batch.file.count
            editions = []
            lists = [:]
        }
        untaken -= awards.count
        count += awards.count
        for located in awards {
            if editions.insert(located.award.edition).inserted { check(located.award.edition, of: batch.file) }
            guard insert(located, batch) else { continue }
            check(located, batch)
        }
    }

    /// Whether every award of every file was taken in; else nothing can be said of what is missing.
    var isComplete: Bool { untaken == 0 && files.count == registry.awardFiles.count }

    /// Whether an award of this id was taken in more than once, here or in the other registry.
    package func isRepeated(_ id: AwardID) -> Bool { repeated.contains(id) }

    /// Whether an award of this id was taken in.
    package func contains(_ id: AwardID) -> Bool { ids[id] != nil }

    /// Where an award was first taken in: the shown path of its file, and its line; nil where it was not.
    package func place(of id: AwardID) -> (path: String, line: Int)? {
        ids[id].map { (files[Int($0.file)], Int($0.line)) }
    }

    /// - Returns: false where the id was there already.
    private mutating func insert(_ located: LocatedAward, _ batch: AwardBatch) -> Bool {
        let id = located.award.id
        let place = AwardPlaces.Place(file: UInt32(files.count - 1), line: UInt16(located.lineNumber))
        let known = ids.insert(id, at: place)
        guard let (first, files) = known.map({ ($0, files) }) ?? others.ids[id].map({ ($0, others.files) }) else {
            return true
        }
        let note = Diagnostic.Note("the first is here", at: .line(Int(first.line), of: files[Int(first.file)]))
        repeated.insert(id)
        findings.add(.repeatedAward(file: batch.file.path), at: .range(batch.place(of: located)), note: note)
        return false
    }

    /// What the file's head and the frozen achievement say of an edition, once a file.
    private mutating func check(_ edition: EditionReference, of file: AwardFileSummary) {
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

    private mutating func check(_ located: LocatedAward, _ batch: AwardBatch) {
        let place = located.award.status
        var isWithdrawn = true
        if case .valid(_, let proof) = located.award.standing {
            isWithdrawn = false
            if registry.keys?.contains(proof.key) != true {
                findings.add(.unknownKey(proof.key), at: .range(batch.place(of: "proof", in: located)))
            }
        } else {
            withdrawn.insert(place)
        }
        guard places.insert(place) else {
            displaced.append(located.award.id)
            findings.add(.repeatedPlace(file: batch.file.path), at: .range(batch.place(of: "status", in: located)))
            return
        }
        switch list(place.list, for: batch.file.head) {
        case .damaged: break
        case .missing:
            findings.add(.missingStatusList(place.list), at: .range(batch.place(of: "status", in: located)))
        case .ofAnother:
            findings.add(.otherStatusList(place.list), at: .range(batch.place(of: "status", in: located)))
        case .own(let list):
            let isSet = list.isSet(place.index) == true
            if isSet && !isWithdrawn {
                findings.add(.markedAward(list: place.list), at: .range(batch.place(of: located)))
            } else if isWithdrawn && !isSet {
                findings.add(.unmarkedTombstone(list: place.list), at: .range(batch.place(of: located)))
            }
        }
    }

    /// What there is of a status list for the awards of a file.
    private mutating func list(_ number: Int, for head: AwardFileHead) -> KnownList {
        if let known = lists[number] { return known }
        let list: KnownList
        if registry.damaged.statusLists.contains(number) {
            list = .damaged
        } else if let published = registry.statusLists[number] {
            list = published.base == head.base && published.issuer == head.issuerID ? .own(published.list) : .ofAnother
        } else {
            list = .missing
        }
        lists[number] = list
        return list
    }
}
