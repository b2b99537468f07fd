package import CatalogModel
import Credentials
import Registry

/// What `rosette status` does: signs all status lists anew, as the awards' lines have it, and puts right what a merge left.
package struct StatusSigning: Sendable {
    /// The lists that are signed.
    package let lists: [Int]
    /// The awards that got another place, because another had theirs.
    package let moved: [AwardID]
    package let changes: RegistryChanges

    /// - Parameters:
    ///   - state: the registry, read with `Tolerance.statusLists`.
    ///   - base: the base URL of the site, for a list of which nothing says where it is.
    ///   - signer: the registry's key.
    /// - Throws: `SigningProblem`.
    package init(of state: RegistryState, base: BaseURL?, by signer: RegistrySigner) throws(SigningProblem) {
        try signer.checkTime(in: state)
        var changes = RegistryChanges()
        var lists = StatusLists(of: state)
        let displaced = Self.displaced(in: state)
        let signing = AwardSigning(signer: signer, achievements: state.registry.achievements)
        var places: [BaseURL: FreePlaces] = [:]
        var lines: [Int: [Int: AwardLine]] = [:]
        for entry in displaced {
            let base = state.head(of: entry).base
            let place = places[base, default: FreePlaces(in: state, for: base)].take(
                for: entry.award.id, by: signer.secret)
            lists.take(place, base: base)
            if entry.award.outcome != nil { lists.withdraw(place) }
            lines[entry.file, default: [:]][entry.located.lineNumber] = try Self.line(
                of: entry, at: place, head: state.head(of: entry), signing)
        }
        for (number, replacements) in lines.sorted(by: { $0.key < $1.key }) {
            let file = state.files[number]
            guard let path = RegistryPath.awards(file.name) else { throw .noMeaning }
            changes.replace(path, with: try signer.sealed(file.replacing(replacements)))
        }
        try lists.sign(lists.numbers, by: signer, orBelow: base, into: &changes)
        self.lists = lists.numbers
        self.moved = displaced.map(\.award.id)
        self.changes = changes
    }

    /// The awards that must leave their place to another.
    ///
    /// A withdrawn award keeps its place before one that stands: copies of it are about, and they must not come to look
    /// valid. The other's new credential takes the place of its copies.
    private static func displaced(in state: RegistryState) -> [RegistryState.Entry] {
        let shared = Dictionary(grouping: state.entries, by: \.award.status).values.filter { $0.count > 1 }
        let staying = Set(
            shared.compactMap { group in (group.first { $0.award.outcome != nil } ?? group.first)?.award.id })
        let moving = Set(shared.flatMap(\.self).map(\.award.id)).subtracting(staying)
        return state.entries.filter { moving.contains($0.award.id) }
    }

    private static func line(
        of entry: RegistryState.Entry, at place: StatusEntry, head: AwardFileHead, _ signing: AwardSigning
    ) throws(SigningProblem) -> AwardLine {
        let award = entry.award
        if let (draft, _) = award.signed { return try signing.line(of: draft.moved(to: place), head: head) }
        guard let tombstone = entry.batch.tombstone(of: entry.located, movedTo: place) else { throw .noMeaning }
        return .withdrawn(tombstone)
    }
}
