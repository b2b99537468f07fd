import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Importing

// Assertions instead of a table.

extension ImportJob {
    /// More files than this are no folder of badges.
    private static let fileLimit = 100_000

    mutating func assertions(_ catalog: Catalog, _ today: CalendarDate) -> ImportOutcome? {
        guard let path = command.recipients, let list = bytes(of: path),
            let recipients = RecipientList(list, path: path, log: &log)
        else { return nil }
        var mapping: ImportMapping?
        if let path = command.mapping {
            guard bytes(of: path) != nil, let read = ImportMapping.readForAssertions(path, log: &log) else {
                return nil
            }
            mapping = read
        }
        guard let files = assertionFiles() else { return nil }
        return ImportOutcome(
            files, for: recipients, mapping: mapping, catalog: catalog, today: today, log: &log)
    }

    /// The file, or the documents and pictures in the folder and below it, by their names.
    private mutating func assertionFiles() -> [AssertionFile]? {
        var isFolder: ObjCBool = false
        var paths = [command.file]
        if FileManager.default.fileExists(atPath: command.file, isDirectory: &isFolder), isFolder.boolValue {
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: command.file)) ?? []
            let known = names.filter { name in
                [".json", ".png", ".svg"].contains { name.lowercased().hasSuffix($0) } && !name.hasPrefix(".")
            }
            guard !known.isEmpty, known.count <= Self.fileLimit else {
                log.add(ImportCommandProblem.noAssertions(limit: Self.fileLimit), at: .path(command.file))
                return nil
            }
            paths = known.sorted().map { "\(command.file)/\($0)" }
        }
        var files: [AssertionFile] = []
        for path in paths { if let bytes = bytes(of: path) { files.append(AssertionFile(path: path, bytes: bytes)) } }
        return log.hasErrors ? nil : files
    }
}
