import CatalogModel
import Credentials
import Diagnostics
import JSONText

extension RegistryKeys {
    /// Reads `keys.json`; nil, with a problem in the log, where it breaks the form.
    init?(reading file: RegistryFile, log: inout DiagnosticLog) {
        guard let (source, value) = file.document(log: &log), RegistryFormat.keys.accepts(value, in: source, log: &log)
        else { return nil }
        var (faults, entryFaults): ([JSONFault], [JSONFault]) = ([], [])
        let read = JSONObjectReader.read(value, faults: &faults) { reader -> Members? in
            RegistryFormat.readMembers(&reader)
            let entries = reader.requiredArray("keys")
            if entries?.isEmpty == true { reader.report(RegistryProblem.noKey) }
            let withdrawn = reader.array("withdrawn") ?? []
            let secret = reader.requiredHash("secret")
            guard let entries, let secret else { return nil }
            var seen: Set<Ed25519PublicKey> = []
            let keys = Self.keys(entries, seen: &seen, faults: &entryFaults)
            return (keys, Self.withdrawn(withdrawn, seen: &seen, faults: &entryFaults), secret)
        }
        (faults + entryFaults).report(in: source, to: &log)
        guard faults.isEmpty, entryFaults.isEmpty, let (keys, withdrawn, secret) = read else { return nil }
        self.init(keys, withdrawn: withdrawn, secret: secret)
    }

    private typealias Members = (keys: [RegistryKey], withdrawn: [WithdrawnKey], secret: SHA256Text)

    /// The keys, each rule that `init` holds them to reported where it is broken.
    private static func keys(
        _ entries: [JSONValue], seen: inout Set<Ed25519PublicKey>, faults: inout [JSONFault]
    ) -> [RegistryKey] {
        var last: UTCInstant?
        return entries.compactMap { entry in
            JSONObjectReader.read(entry, faults: &faults) { reader in
                let key = reader.requiredKey("key")
                let added = reader.requiredInstant("added")
                guard let key, let added else { return nil }
                if !seen.insert(key).inserted { reader.report(RegistryProblem.repeatedKey) }
                if let last, added < last { reader.report(RegistryProblem.keyOutOfOrder) }
                last = added
                return RegistryKey(key, added: added)
            }
        }
    }
    /// The keys that do not count any more; none of them may be among those that do.
    private static func withdrawn(
        _ entries: [JSONValue], seen: inout Set<Ed25519PublicKey>, faults: inout [JSONFault]
    ) -> [WithdrawnKey] {
        entries.compactMap { entry in
            JSONObjectReader.read(entry, faults: &faults) { reader in
                let key = reader.requiredKey("key")
                let added = reader.requiredInstant("added")
                let withdrawn = reader.requiredInstant("withdrawn")
                guard let key, let added, let withdrawn else { return nil }
                if !seen.insert(key).inserted { reader.report(RegistryProblem.repeatedKey) }
                return WithdrawnKey(RegistryKey(key, added: added), at: withdrawn)
            }
        }
    }
}
