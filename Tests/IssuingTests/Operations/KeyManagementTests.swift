import CatalogModel
import Credentials
import Diagnostics
import Foundation
import Issuing
import Registry
import TestSupport
import Testing

struct KeyManagementTests {
    @Test func makesTheFirstKeyOfARegistry() async throws {
        let site = try TestRegistry(hasKeys: false)
        var generator = SeededGenerator(seed: 7)
        let made = try KeysGeneration(
            for: try await site.state(), base: site.issuer.baseURL,
            at: try TestRegistry.instant("2026-01-01T00:00:00Z"),
            using: &generator)
        try site.commit(made.changes, .keys)
        let keys = try #require(try await site.state().registry.keys)
        #expect(keys.keys.map(\.key) == [made.keyFile.key.publicKey])
        #expect(keys.secret == made.keyFile.secret.checkValue)
        #expect(try site.folder.files("content/registry").keys.sorted() == ["keys.json", "status/1.json"])
        #expect(try site.isProven())
    }

    @Test func refusesASecondFirstKey() async throws {
        let site = try TestRegistry()
        var generator = SeededGenerator(seed: 7)
        let (state, at) = (try await site.state(), try TestRegistry.instant("2026-01-01T00:00:00Z"))
        #expect(throws: KeysProblem.exist) {
            try KeysGeneration(for: state, base: site.issuer.baseURL, at: at, using: &generator)
        }
    }

    @Test func keepsSecretOldKeysAndOldBadgesWhenTheKeyIsReplaced() async throws {
        let site = try TestRegistry()
        let row = "one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,\n"
        try await site.issued(row)
        let renewed = try await site.rotated(seed: 7, at: "2026-10-01T00:00:00Z")
        let keys = try #require(try await site.state().registry.keys)
        #expect(keys.keys.map(\.key) == [site.key.key.publicKey, renewed.key.publicKey])
        #expect(renewed.secret.checkValue == site.key.secret.checkValue)
        #expect(try site.isProven())
        #expect(
            try site.folder.text(at: "content/registry/status/1.json").contains(
                renewed.key.publicKey.multibase))
        await #expect(throws: SigningProblem.olderKey(newest: renewed.key.publicKey.fingerprint)) {
            try await site.signer(at: "2026-10-02T00:00:00Z")
        }
        _ = try await site.signer(at: "2026-10-02T00:00:00Z", key: renewed)
    }

    @Test func signsEverythingAnewWhenTheKeyWasStolen() async throws {
        let site = try TestRegistry()
        let rows = """
            one@school.example,equity-mindset@2020-09,2026-06-30,Ada Example,yes,,
            two@school.example,data-cycle,2026-07-01,,,,

            """
        let ids = try await site.issued(rows).entries.compactMap(\.award)
        try await site.revoke(ids[1])
        let before = try site.awards()
        let stolen = try site.folder.files("content/registry")
        let made = try await site.replacedStolenKey(seed: 7, at: "2026-10-05T00:00:00Z")
        #expect(made.awards == 1)
        #expect(made.withdrawn == [site.key.key.publicKey.fingerprint])
        let keys = try #require(try await site.state().registry.keys)
        #expect(keys.keys.map(\.key) == [made.keyFile.key.publicKey])
        #expect(keys.withdrawn.map(\.key) == [site.key.key.publicKey])
        #expect(try site.isProven())
        // The badge says what it said, and only its proof is another.
        let after = try site.awards()
        #expect(after.map(\.award.id) == before.map(\.award.id))
        #expect(after.first?.award.signed?.draft == before.first?.award.signed?.draft)
        #expect(after.first?.award.signed?.proof != before.first?.award.signed?.proof)
        await #expect(throws: SigningProblem.unknownKey) { try await site.signer(at: "2026-10-06T00:00:00Z") }
        // A file that the thief seals is not the registry's.
        let name = try #require(stolen.keys.first { $0.hasPrefix("awards/") })
        try site.folder.put(try #require(stolen[name]), at: "content/registry/\(name)")
        #expect(try await site.problems().contains("award-file-seal"))
    }

    @Test func refusesKeysThatAreNotTheRegistrys() async throws {
        let site = try TestRegistry()
        let at = "2026-10-01T00:00:00Z"
        let specimens = try KeySample.generated(seed: 1, for: .specimens)
        let unknown = try KeySample.generated(seed: 2)
        await #expect(throws: SigningProblem.otherPurpose(isSpecimen: false)) {
            try await site.signer(at: at, key: specimens)
        }
        await #expect(throws: SigningProblem.unknownKey) { try await site.signer(at: at, key: unknown) }
        let keys = try #require(try await site.state().registry.keys)
        await #expect(throws: SigningProblem.keyOfOtherRegistry) { try await site.signer(at: at, beside: keys) }
        try site.folder.remove("content/registry/keys.json")
        await #expect(throws: SigningProblem.noKeys) { try await site.signer(at: at) }
    }

    @Test func refusesAnotherSecret() async throws {
        let site = try TestRegistry()
        let other = try KeySample.generated(seed: 2)
        let entry = RegistryKey(site.key.key.publicKey, added: try TestRegistry.instant("2026-01-01T00:00:00Z"))
        let keys = try #require(RegistryKeys([entry], secret: other.secret.checkValue))
        try site.folder.put(String(decoding: keys.file, as: UTF8.self), at: "content/registry/keys.json")
        await #expect(throws: SigningProblem.otherSecret) { try await site.signer(at: "2026-10-01T00:00:00Z") }
    }

    @Test func goesOnWithAnotherKeyAndSecretWhenBothWereLost() async throws {
        let site = try TestRegistry()
        let ids = try await site.issued("one@school.example,data-cycle,2026-07-01,,,,\n").entries.compactMap(\.award)
        var generator = SeededGenerator(seed: 7)
        let made = try KeysGeneration(
            for: try await site.state(), base: site.issuer.baseURL,
            at: try TestRegistry.instant("2026-10-01T00:00:00Z"), isLost: true, using: &generator)
        try site.commit(made.changes, .keys)
        let keys = try #require(try await site.state().registry.keys)
        #expect(keys.keys.map(\.key) == [site.key.key.publicKey, made.keyFile.key.publicKey])
        #expect(keys.secret == made.keyFile.secret.checkValue && keys.secret != site.key.secret.checkValue)
        #expect(try site.isProven())
        // What was issued before can be withdrawn with it.
        let signer = try await site.signer(at: "2026-10-02T00:00:00Z", key: made.keyFile)
        let revocation = try AwardRevocation(of: ids[0], .issuedInError, in: try await site.state(), by: signer)
        guard case .withdrawn(let changes) = revocation else {
            Issue.record("nothing was withdrawn")
            return
        }
        try site.commit(changes, .revoke)
        #expect(try await site.problems() == [])
        let empty = try TestRegistry(hasKeys: false)
        let (state, at) = (try await empty.state(), try TestRegistry.instant("2026-01-01T00:00:00Z"))
        #expect(throws: SigningProblem.noKeys) {
            try KeysGeneration(for: state, base: site.issuer.baseURL, at: at, isLost: true, using: &generator)
        }
    }

    @Test func refusesAHostWithoutAName() throws {
        let keys = try keys(1)
        let base = try #require(BaseURL("https://192.0.2.1/"))
        #expect(throws: KeysProblem.noIdentifier(base: base)) {
            try PublishedKeys.check(keys, base: base, isSpecimen: false)
        }
    }

    @Test func refusesMoreKeysThanVerifiersRead() throws {
        let base = try #require(BaseURL(TestRegistry.base))
        try PublishedKeys.check(try keys(10), base: base, isSpecimen: false)
        #expect(throws: KeysProblem.documentTooLarge(keys: 40)) {
            try PublishedKeys.check(try keys(40), base: base, isSpecimen: false)
        }
    }

    private func keys(_ count: UInt64) throws -> RegistryKeys {
        let added = try TestRegistry.instant("2026-01-01T00:00:00Z")
        let entries = try (1...count).map { RegistryKey(try KeySample.generated(seed: $0).key.publicKey, added: added) }
        return try #require(RegistryKeys(entries, secret: try KeySample.secret().checkValue))
    }
}
