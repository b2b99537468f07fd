import CatalogModel
import Credentials
import OutputWriting
import Registry
import Templates

/// All that the files of an edition's awards are made from besides the awards themselves, as a hash.
///
/// It is taken from what is about to be written: the templates with all in place that the awards share, the frozen
/// achievement, the picture. Only what an award's own fields are worded with comes in as it stands in the source: strings,
/// settings and the program.
struct AwardRecipe: Sendable {
    /// Goes on with each award.
    private let hash: InputHash

    /// - Parameters:
    ///   - awarded: the edition.
    ///   - page: the template of its awards' pages, with all in place that they share.
    ///   - card: that of their cards.
    ///   - renderer: makes the files.
    ///   - shared: what the pages say of themselves, for an award that does not exist.
    ///   - inputs: those of the build.
    init(
        _ awarded: AwardedEdition, page: CompiledTemplate<AwardView>, card: CompiledTemplate<CardView>,
        of renderer: AwardRenderer, sharing shared: PageView, inputs: BuildInputs
    ) {
        let reference = awarded.edition.reference
        var hash = InputHash()
        hash.add(inputs.hash)
        hash.add(renderer.registry.isSpecimen ? "specimens" : "awards")
        hash.add(page.bytes)
        hash.add(card.bytes)
        hash.add(renderer.registry.achievements[reference]?.fingerprint.text)
        hash.add(awarded.picture?.hash.text)
        hash.add(awarded.imageAddress)
        hash.add(renderer.issuer.hasHostedDocuments ? "hosted" : "not hosted")
        // Breadcrumbs, and the data that lists them, are an award's own as a list, but all of them except the last one come from the catalog.
        for crumb in shared.breadcrumbs.dropLast() {
            hash.add(crumb.label)
            hash.add(crumb.href)
        }
        self.hash = hash
    }

    /// What the files of one award are made from.
    ///
    /// - Parameters:
    ///   - located: the award.
    ///   - batch: the lines it is one of.
    ///   - asOf: the day up to which its page speaks.
    /// - Returns: the first half of the hash.
    func fingerprint(of located: LocatedAward, in batch: AwardBatch, asOf: CalendarDate) -> Fingerprint? {
        var hash = self.hash
        hash.add(batch.file.headHash)
        hash.add(batch.line(of: located))
        hash.add(asOf.description)
        if case .withdrawn(let revocation) = located.award.standing {
            hash.add(revocation.outcome.rawValue)
            hash.add(revocation.date.description)
        }
        return hash.fingerprint
    }
}
