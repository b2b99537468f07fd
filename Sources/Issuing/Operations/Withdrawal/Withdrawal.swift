import CatalogModel
import Credentials
import Registry

/// What happens to an award that does not stand any more: its line becomes a tombstone, its file is sealed anew, and a
/// revocation says since when.
struct Withdrawal {
    let state: RegistryState
    let signer: RegistrySigner

    /// - Parameters:
    ///   - entry: an award that stands.
    ///   - outcome: what the public is told.
    ///   - lists: takes the place of the award.
    ///   - changes: takes the files.
    /// - Throws: why the file cannot be sealed.
    func withdraw(
        _ entry: RegistryState.Entry, _ outcome: Revocation.Outcome, lists: inout StatusLists,
        into changes: inout RegistryChanges
    ) throws(SigningProblem) {
        let file = state.files[entry.file]
        guard let tombstone = entry.batch.tombstone(of: entry.located), let path = RegistryPath.awards(file.name),
            let revocationPath = RegistryPath.revocation(entry.award.id)
        else { throw .noMeaning }
        let unsealed = file.replacing([entry.located.lineNumber: .withdrawn(tombstone)])
        changes.replace(path, with: try signer.sealed(unsealed))
        // What a merge left of an earlier withdrawal says since when.
        if state.halfWithdrawn != entry.award.id {
            changes.add(Revocation(outcome, on: signer.run.date).file(of: entry.award.id), at: revocationPath)
        }
        lists.withdraw(entry.award.status)
    }
}
