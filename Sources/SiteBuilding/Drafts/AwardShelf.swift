import CatalogModel
import Diagnostics
import Registry

/// The badges of a registry that was checked, each made when it is asked for.
///
/// It keeps where each award stands and none of its lines: the file is read again, and its seal checked again.
struct AwardShelf: Sendable {
    let registry: AwardRegistry
    let renderer: AwardRenderer
    let census: RegistryCensus

    /// The files of one badge, by their paths from its folder; empty where it is not here any more.
    func files(of id: AwardID) -> [AwardRenderer.File] {
        // What is wrong with the file by now, the next build tells.
        var ignored = DiagnosticLog()
        guard let place = census.place(of: id),
            let entry = registry.awardFiles.first(where: { $0.shownAs == place.path }),
            let file = SealedAwardFile(reading: entry, of: registry, log: &ignored),
            let batch = file.batches().first(where: { $0.lines.contains(place.line) }),
            let located = batch.awards(in: registry, log: &ignored).first(where: { $0.award.id == id }),
            let awarded = renderer.editions[located.award.edition]
        else { return [] }
        let addresses = AwardAddresses(of: located.award.id, at: renderer.context.baseURL)
        return renderer.files(
            of: located, at: addresses, in: batch, awarded: awarded, forms: CredentialForms())
    }
}
