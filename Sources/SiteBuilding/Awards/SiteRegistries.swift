import CatalogModel
import ContentLoading
import Diagnostics
import Registry

/// The two registries of a source folder: what was really awarded, and the specimens that show what that looks like.
struct SiteRegistries: Sendable {
    let awards: AwardRegistry
    let specimens: AwardRegistry
    let specimenIssuer: Issuer?

    /// - Parameters:
    ///   - tree: the source folder.
    ///   - log: takes a problem for each file that is not known or cannot be read.
    init(reading tree: SourceTree, log: inout DiagnosticLog) {
        self.awards = RegistryFolderFiles(of: tree, isSpecimen: false).registry(log: &log)
        self.specimens = RegistryFolderFiles(of: tree, isSpecimen: true).registry(log: &log)
        self.specimenIssuer = SpecimenIssuer.read(in: tree, log: &log)
        let real = Set(awards.keys?.keys.map(\.key) ?? [])
        if specimens.keys?.keys.contains(where: { real.contains($0.key) }) == true {
            log.add(SiteProblem.sharedKey, at: .path("content/registry/keys.json"))
        }
    }

    func published(withSpecimens: Bool) -> [AwardRegistry] { withSpecimens ? [awards, specimens] : [awards] }

    /// A specimen that stands, to be shown as an example; nil where there is none.
    var exampleSpecimen: AwardID? {
        var ignored = DiagnosticLog()
        for entry in specimens.awardFiles {
            guard let file = SealedAwardFile(reading: entry, of: specimens, log: &ignored) else { continue }
            for batch in file.batches() {
                for located in batch.awards(in: specimens, log: &ignored) {
                    if case .valid(let details, _) = located.award.standing, details.name != nil {
                        return located.award.id
                    }
                }
            }
        }
        return nil
    }
}
