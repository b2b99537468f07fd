import CatalogModel
import ContentLoading
import Foundation
import Synchronization

/// What the last check of all awards came to, for builds one after another: most changes leave the registry as it is.
///
/// It goes by all that the check rests on: size, time and number of each file of the registry, settings, and of each edition
/// what an award is held against. A build with errors is checked anew.
final class AwardCheckCache: Sendable {
    /// Of the awards and of the specimens.
    struct Finding: Sendable {
        let awards: AwardPublishing.Outcome
        let specimens: AwardPublishing.Outcome
    }

    private let last = Mutex<(inputs: [UInt8], finding: Finding)?>(nil)

    init() {}

    /// What was found for the same inputs; nil where they are others.
    func finding(for inputs: [UInt8]) -> Finding? {
        last.withLock { $0?.inputs == inputs ? $0?.finding : nil }
    }

    func keep(_ finding: Finding, for inputs: [UInt8]) { last.withLock { $0 = (inputs, finding) } }

    /// A hash over all that the check of awards rests on.
    static func inputs(of reading: SiteReading) -> [UInt8] {
        var hash = InputHash()
        hash.add(reading.inputs.hash)
        for path in reading.tree.registry {
            let attributes = try? FileManager.default.attributesOfItem(atPath: reading.tree.registryFile(path))
            let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
            hash.add("\(path) \(attributes?[.size] ?? 0) \(time.bitPattern) \(attributes?[.systemFileNumber] ?? 0)")
        }
        for edition in reading.context.catalog.microCredentials.flatMap(\.editions) {
            hash.add(edition.reference.description)
            hash.add(edition.reference.edition.date.firstDay?.description)
            for credit in edition.credit { hash.add(credit.value.text) }
            let pictures = [
                edition.badge.svg, edition.badge.png, edition.badge.specimen.svg, edition.badge.specimen.png,
            ]
            hash.add(pictures.map { reading.context.book.targets[$0] == nil ? "missing" : "there" }.joined())
        }
        return hash.bytes
    }
}
