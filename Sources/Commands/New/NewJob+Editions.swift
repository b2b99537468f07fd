import CatalogModel
import ContentLoading
import Diagnostics
import Foundation
import Starters

extension NewJob {
    mutating func edition() throws(NewProblem) -> String? {
        guard let (slug, named) = try nameAndEdition(), let month = named ?? thisMonth else { return nil }
        guard let content = content() else { return nil }
        let credential = try microCredential(slug, in: content.catalog)
        let reference = EditionReference(microCredential: slug, edition: month)
        if credential.edition(month) != nil { throw .editionExists(reference) }
        let isNewest = credential.editions.allSatisfy { $0.reference.edition < month }
        let model = credential.shownEdition
        let draft = EditionDraft(reference, after: model, body: content.bodies[model.text.path], isNewest: isNewest)
        // Read before anything is written, so that all is made or nothing.
        let replaced = try isNewest ? earlierEditions(of: credential) : []
        let text = try write(draft.files)
        for file in replaced { try file.write() }
        return text + replaced.map { "changed \($0.path.onOneLine): its status is 'earlier' now\n" }.joined()
    }

    mutating func rubric() throws(NewProblem) -> String? {
        guard let (slug, named) = try nameAndEdition(), let content = content() else { return nil }
        let credential = try microCredential(slug, in: content.catalog)
        guard let edition = named.map({ credential.edition($0) }) ?? credential.shownEdition else {
            let reference = named.map { EditionReference(microCredential: slug, edition: $0) }
            let known = credential.editions.map(\.reference.edition.description)
            throw .unknownEdition(reference ?? credential.shownEdition.reference, known: known)
        }
        guard let rubric = RubricDraft(for: edition) else { throw .titleOnly(edition.reference) }
        return try write([rubric.file(in: "content/\(edition.text.path.folder)")])
    }

    private func microCredential(_ slug: Slug, in catalog: Catalog) throws(NewProblem) -> MicroCredential {
        guard let found = catalog.microCredentials.first(where: { $0.slug == slug }) else {
            throw .unknownMicroCredential(slug.text, known: catalog.microCredentials.map(\.slug.text))
        }
        return found
    }

    /// The files of the editions that are not the latest any more, with that said in them.
    private func earlierEditions(of credential: MicroCredential) throws(NewProblem) -> [ChangedFile] {
        var files: [ChangedFile] = []
        for edition in credential.editions where edition.status != .earlier {
            let path = "content/\(edition.text.path)"
            let shown = source == "." ? path : "\(source)/\(path)"
            guard let data = FileManager.default.contents(atPath: shown) else { throw .unwritable(shown) }
            guard let changed = EditionStatus.earlier(insteadOf: edition.status, in: [UInt8](data)) else {
                throw .statusNotFound(shown, edition.status)
            }
            files.append(ChangedFile(path: shown, bytes: changed))
        }
        return files
    }
}
