import Diagnostics
import Foundation
import OutputWriting
import Registry

/// Keeps all badges of the last build at once, without reading a line, where nothing at all has changed.
///
/// Every seal is checked all the same, since a seal is what stands for the lines. What the last build found wrong with the
/// registries would not be found again: a build that told anything of them is not one that can be kept.
struct AwardKeeping {
    /// A hash over every file of the source but the awards'; nil where to read these costs less.
    let source: [UInt8]?
    let options: SiteBuilder.Options

    /// - Returns: how many badges and specimens there are; nil where they have to be read.
    func keepAll(of registries: SiteRegistries, in output: SiteOutput) async -> (awards: Int, specimens: Int)? {
        guard options.shard.isWhole, let outline = outline(of: registries), output.mayKeepAll(outline: outline),
            let awards = await sealedFiles(of: registries.awards),
            let specimens = await sealedFiles(of: registries.specimens),
            let fingerprint = fingerprint(awards, specimens), output.keepAll(madeFrom: fingerprint)
        else { return nil }
        return (awards.reduce(0) { $0 + $1.count }, specimens.reduce(0) { $0 + $1.count })
    }

    /// Notes for the next build what this one's badges were made from.
    func note(
        _ awards: [AwardPublishing.SealedFile], _ specimens: [AwardPublishing.SealedFile],
        of registries: SiteRegistries,
        in output: SiteOutput
    ) {
        guard let fingerprint = fingerprint(awards, specimens), let outline = outline(of: registries) else { return }
        output.note(allMadeFrom: fingerprint, outline: outline)
    }

    /// The rest of the source and the names of the award files: where these are others, no seal needs to be looked at.
    private func outline(of registries: SiteRegistries) -> Fingerprint? {
        guard let source else { return nil }
        var hash = InputHash()
        hash.add(source)
        for file in registries.awards.awardFiles + registries.specimens.awardFiles { hash.add(file.shownAs) }
        return hash.fingerprint
    }

    /// Nil where a seal does not hold, which is told when the lines are read.
    private func sealedFiles(of registry: AwardRegistry) async -> [AwardPublishing.SealedFile]? {
        let workers = ProcessInfo.processInfo.activeProcessorCount
        let found = await withTaskGroup(of: [Int: AwardPublishing.SealedFile].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var found: [Int: AwardPublishing.SealedFile] = [:]
                    for number in stride(from: worker, to: registry.awardFiles.count, by: workers) {
                        var log = DiagnosticLog()
                        let file = SealedAwardFile(reading: registry.awardFiles[number], of: registry, log: &log)
                        found[number] = file.map(AwardPublishing.SealedFile.init)
                    }
                    return found
                }
            }
            return await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        }
        let files = registry.awardFiles.indices.compactMap { found[$0] }
        return files.count == registry.awardFiles.count ? files : nil
    }

    private func fingerprint(
        _ awards: [AwardPublishing.SealedFile], _ specimens: [AwardPublishing.SealedFile]
    ) -> Fingerprint? {
        guard let source else { return nil }
        var hash = InputHash()
        hash.add(source)
        hash.add(options.isRelease ? "release" : "with specimens")
        hash.add(options.shard.name)
        for file in awards + specimens {
            hash.add(file.path)
            hash.add(file.seal)
        }
        return hash.fingerprint
    }
}
