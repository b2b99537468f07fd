import CatalogModel
import ContentLoading
import Diagnostics

extension NewJob {
    /// The month that a new edition is of, where none is named.
    var thisMonth: EditionID? {
        mutating get { day().flatMap { EditionID(String($0.description.prefix(7))) } }
    }

    mutating func day() -> CalendarDate? {
        if today == nil { log.add(CommandProblem.noClock, at: .nowhere) }
        return today
    }

    func slug() throws(NewProblem) -> Slug {
        guard let slug = Slug(command.name) else { throw badName(command.name) }
        return slug
    }

    /// A name with or without a month behind it, as in `reading-water@2027-01`.
    func nameAndEdition() throws(NewProblem) -> (Slug, EditionID?)? {
        if let slug = Slug(command.name) { return (slug, nil) }
        guard let reference = EditionReference(command.name) else { throw badName(command.name) }
        return (reference.microCredential, reference.edition)
    }

    private func badName(_ name: String) -> NewProblem {
        let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
        let slug = parts.first.flatMap(Slug.init(derivedFrom:))?.text
        guard command.kind != .news, command.kind != .commitment, parts.count == 2, let slug else {
            return .badName(name, kind: command.kind, good: slug)
        }
        let edition = EditionID(parts[1])?.description ?? "2027-01"
        return .badName(name, kind: command.kind, good: "\(slug)@\(edition)")
    }

    /// The files of the site; nil, with problems in the log, where there is none.
    mutating func tree() -> SourceTree? {
        let tree = SourceTree(reading: source, log: &log)
        return log.hasErrors ? nil : tree
    }

    /// All that the site says; nil, with problems in the log, where it could not be built.
    mutating func content() -> LoadedContent? {
        guard let tree = tree() else { return nil }
        let content = CatalogLoader.content(reading: tree, log: &log)
        return log.hasErrors ? nil : content
    }
}
