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
        let specimenFiles = tree.registry.filter { $0.components.first == "specimens" && $0 != SpecimenIssuer.path }
        let awardFiles = tree.registry.filter { $0.components.first != "specimens" }
        self.awards = AwardRegistry(
            files: awardFiles.map { Self.file($0, in: tree) }, below: "content/registry/", isSpecimen: false,
            log: &log)
        self.specimens = AwardRegistry(
            files: specimenFiles.map { Self.file($0, in: tree) }, below: "content/registry/specimens/",
            isSpecimen: true, log: &log)
        self.specimenIssuer = SpecimenIssuer.read(in: tree, log: &log)
        let real = Set(awards.keys?.keys.map(\.key) ?? [])
        if specimens.keys?.keys.contains(where: { real.contains($0.key) }) == true {
            log.add(SiteProblem.sharedKey, at: .path("content/registry/keys.json"))
        }
    }

    private static func file(_ path: ContentPath, in tree: SourceTree) -> RegistryFile {
        RegistryFile(file: tree.registryFile(path), shownAs: "content/registry/\(path)")
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
