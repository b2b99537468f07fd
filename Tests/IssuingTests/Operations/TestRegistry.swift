import CatalogModel
import ContentLoading
import Credentials
import Diagnostics
import Foundation
import Issuing
import Registry
import TestSupport
import Testing

/// A registry in a folder of its own, with the delivered content and a key that only tests have.
final class TestRegistry: Sendable {
    static let base = "https://badges.school.example/"
    static let shownPath = "content/registry/"

    let folder: TestFolder
    let catalog: Catalog
    let key: KeyFile
    let issuer: BadgeIssuer

    /// Makes a registry that knows the key, unless told otherwise.
    init(seed: UInt64 = 1, hasKeys: Bool = true, baseURL: String = base) throws {
        folder = try TestFolder()
        try folder.makeFolder("content/registry")
        var log = DiagnosticLog()
        let tree = SourceTree(reading: Workplace.repository.path, log: &log)
        catalog = try #require(CatalogLoader.content(reading: tree, log: &log)?.catalog)
        key = try KeySample.generated(seed: seed)
        let owner = Issuer(name: "School", url: nil, email: "office@school.example", description: "A school.")
        issuer = BadgeIssuer(issuer: owner, isSpecimen: false, baseURL: try #require(BaseURL(baseURL)))
        if hasKeys { try put(key, added: "2026-01-01T00:00:00Z") }
    }

    private func put(_ file: KeyFile, added: String) throws {
        let entry = RegistryKey(file.key.publicKey, added: try Self.instant(added))
        let keys = try #require(RegistryKeys([entry], secret: file.secret.checkValue))
        try folder.put(String(decoding: keys.file, as: UTF8.self), at: "content/registry/keys.json")
    }

    static func instant(_ text: String) throws -> UTCInstant { try #require(UTCInstant(iso: text)) }

    var files: [RegistryFile] {
        get throws {
            try folder.files("content/registry").keys.sorted()
                .map { RegistryFile(file: folder["content/registry/" + $0], shownAs: Self.shownPath + $0) }
        }
    }

    /// The registry; nothing may be wrong with it but what is tolerated.
    func state(tolerating tolerance: RegistryState.Tolerance = .nothing) async throws -> RegistryState {
        var log = DiagnosticLog()
        let state = await RegistryState.read(
            try files, below: Self.shownPath, isSpecimen: false, tolerating: tolerance, log: &log)
        #expect(folder.shown(log) == "")
        return try #require(state)
    }

    /// What is wrong with the registry, as a build sees it.
    func problems() async throws -> [String] {
        var log = DiagnosticLog()
        _ = await RegistryState.read(try files, below: Self.shownPath, isSpecimen: false, log: &log)
        return log.sorted.map(\.id)
    }

    func signer(
        at instant: String, key: KeyFile? = nil, beside others: RegistryKeys? = nil,
        tolerating tolerance: RegistryState.Tolerance = .nothing
    ) async throws -> RegistrySigner {
        try RegistrySigner(
            key ?? self.key, for: try await state(tolerating: tolerance), beside: others, at: try Self.instant(instant))
    }

    func commit(_ changes: RegistryChanges, _ run: RegistryRun) throws {
        var log = DiagnosticLog()
        let transaction = RegistryTransaction.begin(in: folder["content/registry"], run: run, log: &log)
        #expect(transaction?.commit(changes, log: &log) == true)
        #expect(folder.shown(log) == "")
    }

    /// Every award of the registry, in order.
    func awards() throws -> [LocatedAward] {
        var log = DiagnosticLog()
        let registry = AwardRegistry(files: try files, below: Self.shownPath, isSpecimen: false, log: &log)
        return registry.awardFiles.compactMap { SealedAwardFile(reading: $0, of: registry, log: &log) }
            .flatMap { $0.batches() }.flatMap { $0.awards(in: registry, log: &log) }
    }

    /// The whole registry as text.
    func text() throws -> String {
        try folder.files("content/registry").sorted { $0.key < $1.key }.map(\.value).joined()
    }
}
