import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Starters

/// What `rosette new` does.
struct NewJob {
    let command: NewCommand
    /// By the clock of this machine; nil where that shows no day.
    let today: CalendarDate?
    var log = DiagnosticLog()

    var source: String { command.source ?? "." }

    init(_ command: NewCommand, today: CalendarDate?) {
        self.command = command
        self.today = today
    }

    /// - Returns: what to print; nil where nothing was made, and the log says why.
    mutating func run() -> String? {
        do throws(NewProblem) {
            switch command.kind {
            case .site: return try site()
            case .microCredential: return try microCredential()
            case .edition: return try edition()
            case .rubric: return try rubric()
            case .commitment: return try commitment()
            case .news: return try news()
            }
        } catch {
            log.add(error, at: .nowhere)
            return nil
        }
    }

    private func site() throws(NewProblem) -> String {
        let root = command.name
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), !isFolder.boolValue {
            throw .notAFolder(root)
        }
        for folder in StarterSite.ownFolders where FileManager.default.fileExists(atPath: "\(root)/\(folder)") {
            throw .siteExists(root, folder: folder)
        }
        let files = NewFiles(root: root, files: StarterSite.files(at: command.baseURL.flatMap(BaseURL.init)))
        try files.write()
        let isHere = URL(filePath: root).standardizedFileURL == URL(filePath: ".").standardizedFileURL
        return """
            made a site in '\(root.onOneLine)': \(files.files.count) files, all of them samples to write over
            to look at it: \(isHere ? "" : "cd '\(root.onOneLine)' && ")rosette serve --open

            """
    }

    private mutating func microCredential() throws(NewProblem) -> String? {
        guard let (slug, edition) = try nameAndEdition(), let month = edition ?? thisMonth else { return nil }
        guard let tree = tree() else { return nil }
        let folder = ["micro-credentials", slug.text]
        if tree.content.contains(where: { $0.components.count > 3 && Array($0.components.prefix(2)) == folder }) {
            throw .microCredentialExists(slug)
        }
        let draft = EditionDraft(first: EditionReference(microCredential: slug, edition: month))
        return try write(
            draft.files, next: "to put it into a series, add '\(slug)' to 'micro-credentials' in content/series/")
    }

    private mutating func commitment() throws(NewProblem) -> String? {
        let slug = try slug()
        guard let catalog = content()?.catalog else { return nil }
        if catalog.commitments.contains(where: { $0.slug == slug }) { throw .commitmentExists(slug) }
        let number = (catalog.commitments.map(\.number).max() ?? 0) + 1
        return try write([StarterPage.commitment(slug, number: number)])
    }

    private mutating func news() throws(NewProblem) -> String? {
        let slug = try slug()
        guard let today = day(), tree() != nil else { return nil }
        guard Slug("\(today)-\(slug)") != nil else { throw .badName(slug.text, kind: .news, good: nil) }
        return try write([StarterPage.news(slug, on: today)])
    }

    func write(_ files: [StarterFile], next: String? = nil) throws(NewProblem) -> String {
        let files = NewFiles(root: source, files: files)
        try files.write()
        return files.files.map { "made \(files.path(of: $0).onOneLine)\n" }.joined() + (next.map { "\($0)\n" } ?? "")
    }
}
