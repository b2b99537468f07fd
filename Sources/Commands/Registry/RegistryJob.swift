import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Foundation
import Issuing
import Registry
import SiteBuilding

/// What the commands that work on a registry have in common: they read it, decide, and write all of it or nothing.
///
/// Each step returns nil where it cannot be done, and the log tells why.
struct RegistryJob {
    let source: String
    let isSpecimen: Bool
    var log = DiagnosticLog()
    private var tree: SourceTree?

    init(_ options: RegistryOptions) {
        self.source = options.source
        self.isSpecimen = options.specimens
    }

    /// The part of a shown path that leads to the registry folder.
    private var shownPath: String { RegistryFolderFiles.path(isSpecimen: isSpecimen) }
    private var folder: String { "\(source)/" + shownPath.dropLast() }

    /// Takes the registry's lock; says so where the run of another command is finished first.
    mutating func begin(_ run: RegistryRun, makesFolder: Bool = false) -> RegistryTransaction? {
        if makesFolder, isSpecimen {
            try? FileManager.default.createDirectory(
                atPath: "\(source)/\(RegistryFolderFiles.root)", withIntermediateDirectories: false)
        }
        let transaction = RegistryTransaction.begin(in: folder, run: run, makesFolder: makesFolder, log: &log)
        // What was listed before the lock was taken may not be there any more.
        tree = nil
        if case .finished(let earlier)? = transaction?.recovery {
            Terminal.standardError.write("finished 'rosette \(earlier.rawValue)', which had been interrupted\n")
        }
        return transaction
    }

    /// The registry, for a command that holds its lock or writes nothing.
    mutating func state(tolerating tolerance: RegistryState.Tolerance = .nothing) async -> RegistryState? {
        guard let tree = sourceTree() else { return nil }
        return await RegistryState.read(
            RegistryFolderFiles(of: tree, isSpecimen: isSpecimen).files, below: shownPath, isSpecimen: isSpecimen,
            tolerating: tolerance, log: &log)
    }

    /// The registry, for a command that writes nothing and holds no lock; nil where a run is half-way.
    mutating func stateWithoutLock() async -> RegistryState? {
        let before = RegistryTransaction.unfinished(in: folder)
        let state = before == nil ? await state() : nil
        guard let problem = before ?? RegistryTransaction.unfinished(in: folder) else { return state }
        log.add(problem, at: .nowhere)
        return nil
    }

    /// The keys of the registry that the command does not work on, as far as they can be read.
    mutating func otherKeys() -> RegistryKeys? {
        guard let tree = sourceTree() else { return nil }
        let other = RegistryFolderFiles(of: tree, isSpecimen: !isSpecimen)
        let files = other.files.filter { $0.shownAs.hasSuffix("/keys.json") }
        var ignored = DiagnosticLog()
        return AwardRegistry(files: files, below: other.path, isSpecimen: !isSpecimen, log: &ignored).keys
    }

    /// The private key that was named.
    mutating func keyFile(_ options: KeyOptions) -> KeyFile? {
        if let path = options.key { return KeyFile(at: path, log: &log) }
        if let text = ProcessInfo.processInfo.environment[KeyFile.variable] {
            return KeyFile(variable: text, log: &log)
        }
        log.add(CommandProblem.noKey, at: .nowhere)
        return nil
    }

    /// When the run is.
    mutating func instant(of run: RunOptions) -> UTCInstant? {
        let now = UTCInstant.now
        if let instant = run.at, let now, instant > now { log.add(CommandProblem.future(instant), at: .nowhere) }
        let instant = run.at ?? now
        if instant == nil { log.add(CommandProblem.noClock, at: .nowhere) }
        return instant
    }

    /// The private key, checked against the registry.
    mutating func signer(_ file: KeyFile, for state: RegistryState, at run: RunOptions) -> RegistrySigner? {
        guard let instant = instant(of: run) else { return nil }
        do throws(SigningProblem) {
            return try RegistrySigner(file, for: state, beside: otherKeys(), at: instant)
        } catch {
            log.add(error, at: .nowhere)
            return nil
        }
    }

    /// Whether the run is on no earlier day than the last change of the registry.
    mutating func isInTime(_ signer: RegistrySigner, _ state: RegistryState) -> Bool {
        do throws(SigningProblem) {
            try signer.checkDay(in: state)
            return true
        } catch {
            log.add(error, at: .nowhere)
            return false
        }
    }

    /// The content of the source folder, without errors.
    mutating func catalog() -> Catalog? {
        guard let tree = sourceTree() else { return nil }
        let content = CatalogLoader.content(reading: tree, log: &log)
        return log.hasErrors ? nil : content?.catalog
    }

    /// The base URL, also where other content has errors, which do not matter then.
    mutating func baseURL() -> BaseURL? {
        guard let tree = sourceTree() else { return nil }
        var ignored = DiagnosticLog()
        return CatalogLoader.content(reading: tree, log: &ignored)?.catalog.site.baseURL.value
    }

    /// Who issues the badges of the registry.
    mutating func issuer(_ catalog: Catalog) -> BadgeIssuer? {
        let issuer: Issuer?
        if isSpecimen {
            issuer = sourceTree().flatMap { SpecimenIssuer.read(in: $0, log: &log) }
        } else {
            issuer = catalog.site.issuer
        }
        if issuer == nil, !log.hasErrors {
            log.add(isSpecimen ? IssuingProblem.missingSpecimenIssuer : .missingIssuer, at: .nowhere)
        }
        return issuer.map { BadgeIssuer(issuer: $0, isSpecimen: isSpecimen, baseURL: catalog.site.baseURL.value) }
    }

    /// Reads the pictures of the source folder.
    var picture: @Sendable (ContentPath) -> [UInt8]? {
        let source = source
        return { path in
            FileManager.default.contents(atPath: "\(source)/content/\(path)").map { [UInt8]($0) }
        }
    }

    /// A place for a file that must never be published.
    mutating func privatePlace(_ path: String, for use: PrivatePlace.Use) -> PrivatePlace? {
        do throws(PrivatePlaceProblem) {
            return try PrivatePlace(path, for: use, outside: source)
        } catch {
            log.add(error, at: .nowhere)
            return nil
        }
    }

    /// Takes in why something could not be done.
    mutating func report(_ error: any Error) {
        // Operations throw nothing but problems.
        if let problem = error as? any Problem { log.add(problem, at: .nowhere) }
    }

    private mutating func sourceTree() -> SourceTree? {
        if let tree { return tree }
        var found = DiagnosticLog()
        let read = SourceTree(reading: source, log: &found)
        log.add(contentsOf: found)
        guard !found.hasErrors else { return nil }
        tree = read
        return read
    }
}
