import Archiving
import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Foundation
import Registry
import SiteBuilding

/// The work of `rosette archive`: builds beside the archive, so that the site is never held in memory, and packs what came
/// of it.
struct ArchiveJob: Sendable {
    let source: String
    let output: String
    let isRelease: Bool
    let replaces: Bool
    let progress: @Sendable (BuildProgress) -> Void

    func write() async -> (log: DiagnosticLog, text: String?) {
        var log = DiagnosticLog()
        do throws(FileProblem) { try checkOutput() } catch {
            log.add(error, at: .nowhere)
            return (log, nil)
        }
        let url = URL(filePath: output)
        let workplace = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).making").path
        // What an earlier run left that was ended in the middle.
        try? FileManager.default.removeItem(atPath: workplace)
        defer { try? FileManager.default.removeItem(atPath: workplace) }
        let site = "\(workplace)/site"
        let builder = SiteBuilder(
            SiteBuilder.Options(source: source, output: site, isRelease: isRelease, program: ProgramIdentity.text),
            unfinishedRun: { [source] in UnfinishedRun.diagnostic(in: source) }, progress: progress)
        let result = await builder.build()
        guard let summary = result.summary else { return (result.log, nil) }
        log = result.log
        let packed = "\(workplace)/archive.zip"
        guard let count = pack(site, into: packed, hasSpecimens: summary.specimens > 0, log: &log) else {
            return (log, nil)
        }
        // Takes the place of an earlier archive in one step, so that there is always a whole one.
        guard rename(packed, output) == 0 else {
            log.add(ArchiveProblem.notWritten(output), at: .nowhere)
            return (log, nil)
        }
        return (log, "\(output): \(count) files, of them the site with \(badges(summary.awards + summary.specimens))\n")
    }

    func verify(_ path: String) async -> (log: DiagnosticLog, text: String?) {
        var log = DiagnosticLog()
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            log.add(FileProblem.missing(path), at: .nowhere)
            return (log, nil)
        }
        guard !isFolder.boolValue else {
            log.add(FileProblem.folder(path), at: .nowhere)
            return (log, nil)
        }
        let summary = await ArchiveCheck(of: path, progress: { progress(.proofs($0)) }).run(log: &log)
        let text = summary.map { summary in
            """
            \(path): whole
              checksums  \(summary.siteFiles) files of the site, \(summary.sourceFiles) of its source
              badges     \(summary.badges), with every seal, proof and address
              address    \(summary.baseURL)

            """
        }
        return (log, text)
    }

    private func badges(_ count: Int) -> String { "\(count) badge\(count == 1 ? "" : "s")" }

    private func checkOutput() throws(FileProblem) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: output, isDirectory: &isFolder) else { return }
        guard !isFolder.boolValue else { throw .folder(output) }
        guard replaces else { throw .exists(output) }
    }

    /// - Returns: how many files were packed; nil where one could not be.
    private func pack(_ site: String, into path: String, hasSpecimens: Bool, log: inout DiagnosticLog) -> Int? {
        let tree = SourceTree(reading: source, log: &log)
        guard let settings = CatalogLoader.settings(reading: tree, log: &log) else { return nil }
        var place = Diagnostic.Place.nowhere
        do throws(ArchiveProblem) {
            var writer = try ArchiveWriter(
                to: path, baseURL: settings.baseURL.value.description, hasSpecimens: hasSpecimens,
                keys: keys(of: tree, withSpecimens: hasSpecimens))
            for file in BuiltFiles(below: site) {
                place = .path(file)
                try writer.add(site: file, from: "\(site)/\(file)")
            }
            for (shown, file) in sourceFiles(of: tree) {
                place = .path(shown)
                try writer.add(source: shown, from: file)
            }
            place = .nowhere
            try writer.finish()
            return writer.count
        } catch {
            if case .notWritten = error { place = .nowhere }
            log.add(error, at: place)
            return nil
        }
    }

    private func keys(of tree: SourceTree, withSpecimens: Bool) -> [ArchivedKey] {
        // What is wrong with them, the build has told.
        var ignored = DiagnosticLog()
        return RegistryFolderFiles.both(in: tree).filter { withSpecimens || !$0.isSpecimen }.flatMap { folder in
            (folder.registry(log: &ignored).keys?.keys ?? []).map {
                ArchivedKey(fingerprint: $0.key.fingerprint, isSpecimen: folder.isSpecimen)
            }
        }
    }

    /// What a build reads, by its path from the source folder and by the path that opens it, and nothing else.
    private func sourceFiles(of tree: SourceTree) -> [(shown: String, file: String)] {
        let files =
            tree.content.map { ("content/\($0)", tree.file($0)) }
            + tree.registry.map { ("content/registry/\($0)", tree.registryFile($0)) }
            + tree.templates.map { ("templates/\($0)", tree.templateFile($0)) }
        return files.map { (shown: $0.0, file: $0.1) }.sorted { $0.shown < $1.shown }
    }
}
