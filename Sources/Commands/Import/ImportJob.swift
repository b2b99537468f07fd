import CatalogModel
import ContentLoading
import Diagnostics
import Importing
import Issuing

/// What `rosette import` does with the files that it is given.
struct ImportJob {
    let command: ImportCommand
    var log = DiagnosticLog()

    init(_ command: ImportCommand) { self.command = command }

    /// - Returns: what to print; nil where the log says it all.
    mutating func run() -> String? {
        if command.propose { return propose() }
        let outcome = outcome()
        let isWritten = outcome.map { write($0) } ?? false
        let report = ImportReport(outcome: outcome, problems: log, command: command, isWritten: isWritten)
        if command.json { return report.json }
        return log.hasErrors ? nil : report.text
    }

    private mutating func outcome() -> ImportOutcome? {
        // Where the roster cannot be put, nothing need be read.
        if let path = command.output, place(path) == nil { return nil }
        guard let catalog = catalog(), let today = UTCInstant.now?.date else {
            if !log.hasErrors { log.add(CommandProblem.noClock, at: .nowhere) }
            return nil
        }
        if command.recipients != nil { return assertions(catalog, today) }
        guard let mapping = mapping(), let bytes = bytes(of: command.file) else { return nil }
        let reading = ImportPlan.Reading(order: command.dates, isLastNameFirst: command.names == .lastFirst)
        guard let plan = ImportPlan(mapping, catalog: catalog, reading: reading, today: today, log: &log) else {
            return nil
        }
        return ImportOutcome(bytes, path: command.file, plan: plan, log: &log)
    }

    private mutating func catalog() -> Catalog? {
        let tree = SourceTree(reading: command.source, log: &log)
        guard !log.hasErrors else { return nil }
        let content = CatalogLoader.content(reading: tree, log: &log)
        return log.hasErrors ? nil : content?.catalog
    }

    private mutating func mapping() -> ImportMapping? {
        guard let name = command.mapping else { return nil }
        let credential = command.credential.map { text in
            let source = SourceText(path: "--credential", text: text)
            return Located(text, at: source.range(0..<text.utf8.count))
        }
        if let preset = ImportPreset(rawValue: name) {
            return ImportMapping.read(
                SourceText(path: name, text: preset.text), credential: credential, log: &log)
        }
        guard bytes(of: name) != nil else { return nil }
        return ImportMapping.read(name, credential: credential, log: &log)
    }

    private mutating func write(_ outcome: ImportOutcome) -> Bool {
        guard let path = command.output, let place = place(path) else { return false }
        if outcome.rows.isEmpty {
            log.add(ImportCommandProblem.noRows, at: .path(command.file))
            return false
        }
        do throws(PrivatePlaceProblem) {
            try ImportedRoster(outcome.rows).write(to: place)
            return true
        } catch {
            log.add(error, at: .nowhere)
            return false
        }
    }

    private mutating func place(_ path: String) -> PrivatePlace? {
        do throws(PrivatePlaceProblem) {
            return try PrivatePlace(path, for: .roster, outside: command.source)
        } catch {
            log.add(error, at: .nowhere)
            return nil
        }
    }

    /// The mapping that the headings suggest; nil where it was written to a file, or not at all.
    private mutating func propose() -> String? {
        guard let bytes = bytes(of: command.file),
            let proposal = MappingProposal(bytes, path: command.file, log: &log)
        else { return nil }
        guard let path = command.output else { return proposal.text }
        do throws(FileProblem) {
            try GivenFile(path: path).write(Array(proposal.text.utf8), replacing: false)
            return "wrote a mapping to \(path); read it through, and change what is not right\n"
        } catch {
            if case .exists = error {
                log.add(ImportCommandProblem.mappingExists(path), at: .nowhere)
            } else {
                log.add(error, at: .nowhere)
            }
            return nil
        }
    }

    mutating func bytes(of path: String) -> [UInt8]? {
        do throws(FileProblem) {
            return try GivenFile(path: path).bytes()
        } catch {
            log.add(error, at: .path(path))
            return nil
        }
    }
}
