import CatalogModel
import Diagnostics

extension Repository {
    /// Reads the optional group `repository`; nil where there is none or it cannot be used.
    init?(decoding reader: RecordReader?, log: inout DiagnosticLog) {
        guard var reader else { return nil }
        let repository = Self.read(&reader)
        reader.finish(into: &log)
        guard let repository else { return nil }
        self = repository
    }

    private static func read(_ reader: inout RecordReader) -> Repository? {
        let edit = reader.text("edit")
        let url = reader.text("url", isRequired: edit == nil)
        let branch = reader.text("branch", isRequired: edit == nil)
        let folder = reader.text("folder")
        if let folder, !isFolder(folder.value) {
            reader.report(.invalidRepositoryFolder(folder.value), at: folder.range)
            return nil
        }
        if let url, !url.value.hasPrefix("https://") || BaseURL(url.value) == nil {
            reader.report(.invalidAddress(url.value), at: url.range)
            return nil
        }
        if let edit {
            let repository = Repository(pattern: edit.value, folder: folder?.value ?? "")
            if repository == nil { reader.report(.invalidEditAddress(edit.value), at: edit.range) }
            return repository
        }
        guard let url, let branch else { return nil }
        let repository = Repository(url: url.value, branch: branch.value, folder: folder?.value ?? "")
        if repository == nil { reader.report(.unknownCodeHost(url.value), at: url.range) }
        return repository
    }
}
