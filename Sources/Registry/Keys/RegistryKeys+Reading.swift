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
        let read = JSONObjectReader.read(value, faults: &faults) { reader -> ([RegistryKey], SHA256Text)? in
            RegistryFormat.readMembers(&reader)
            let entries = reader.requiredArray("keys")
            if entries?.isEmpty == true { reader.report(RegistryProblem.noKey) }
            let secret = reader.requiredHash("secret")
            guard let entries, let secret else { return nil }
            return (Self.keys(entries, faults: &entryFaults), secret)
        }
        (faults + entryFaults).report(in: source, to: &log)
        guard faults.isEmpty, entryFaults.isEmpty, let (keys, secret) = read else { return nil }
        self.init(keys, secret: secret)
    }

    /// The keys, each rule that `init` holds them to reported where it is broken.
    private static func keys(_ entries: [JSONValue], faults: inout [JSONFault]) -> [RegistryKey] {
        var (seen, last): (Set<Ed25519PublicKey>, UTCInstant?) = ([], nil)
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
}
