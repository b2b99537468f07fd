import Diagnostics
import Issuing
import Testing

/// A small registry, and changes of every kind to it.
struct RegistrySample {
    static let old = [
        "keys.json": "old keys", "status/1.json": "old list", "awards/a.jsonl": "A", "specimens/issuer.yml": "S",
        "note.txt": "by hand",
    ]
    static let new = [
        "keys.json": "new keys", "status/1.json": "new list", "awards/a.jsonl": "A", "awards/b.jsonl": "B",
        "revocations/x.json": "X", "note.txt": "by hand",
    ]

    let folder: TestFolder
    var path: String { folder["registry"] }

    init() throws {
        folder = try TestFolder()
        for (path, text) in Self.old { try folder.put(text, at: "registry/" + path) }
    }

    static func changes() throws -> RegistryChanges {
        var changes = RegistryChanges()
        changes.replace(try path("keys.json"), with: Array("new keys".utf8))
        changes.add(Array("X".utf8), at: try path("revocations/x.json"))
        changes.remove(try path("specimens/issuer.yml"))
        changes.replace(try path("status/1.json"), with: Array("new list".utf8))
        changes.add(Array("B".utf8), at: try path("awards/b.jsonl"))
        return changes
    }

    static func path(_ text: String) throws -> RegistryPath { try #require(RegistryPath(text)) }

    /// Begins a run and makes the changes.
    func run(
        _ changes: RegistryChanges, trial: TransactionTrial = TransactionTrial(), log: inout DiagnosticLog
    ) -> Bool {
        RegistryTransaction.begin(in: path, run: .issue, trial: trial, log: &log)?.commit(changes, log: &log) ?? false
    }

    /// What the changes come to, where they cannot be made.
    func problems(_ changes: RegistryChanges, trial: TransactionTrial = TransactionTrial()) -> String {
        var log = DiagnosticLog()
        #expect(!run(changes, trial: trial, log: &log))
        return folder.shown(log)
    }

    /// Begins a run that must succeed, and ends it.
    func recover() throws -> RegistryTransaction.Recovery? {
        var log = DiagnosticLog()
        let transaction = try #require(RegistryTransaction.begin(in: path, run: .status, log: &log))
        #expect(log.isEmpty)
        return transaction.recovery
    }

    func files() throws -> [String: String] { try folder.files("registry") }
}
