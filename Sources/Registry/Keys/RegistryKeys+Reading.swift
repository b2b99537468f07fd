import CatalogModel
import Credentials
import Diagnostics
import JSONText

extension RegistryKeys {
    /// Reads `keys.json`; nil, with a problem in the log, where it breaks the form.
    init?(reading file: RegistryFile, log: inout DiagnosticLog) {
        guard let (source, value) = file.document(log: &log), RegistryFormat.keys.accepts(value, in: source, log: &log)
        else { return nil }
        var faults: [JSONFault] = []
        let read = JSONObjectReader.read(value, faults: &faults) { reader -> ([RegistryKey], SHA256Text)? in
            RegistryFormat.readMembers(&reader)
            let keys = Self.keys(&reader)
            guard let secret = reader.requiredHash("secret"), let keys else { return nil }
            return (keys, secret)
        }
        faults.report(in: source, to: &log)
        guard faults.isEmpty, let (keys, secret) = read else { return nil }
        self.init(keys, secret: secret)
    }

    /// The keys, each rule that `init` holds them to reported where it is broken.
    private static func keys(_ reader: inout JSONObjectReader) -> [RegistryKey]? {
        guard let list = reader.requiredValue("keys") else { return nil }
        var (seen, last): (Set<Ed25519PublicKey>, UTCInstant?) = ([], nil)
        let keys = reader.requiredObjects("keys") { entry -> RegistryKey? in
            let key = entry.requiredKey("key")
            let added = entry.requiredInstant("added")
            guard let key, let added else { return nil }
            if !seen.insert(key).inserted { entry.report(RegistryProblem.repeatedKey) }
            if let last, added < last { entry.report(RegistryProblem.keyOutOfOrder) }
            last = added
            return RegistryKey(key, added: added)
        }
        if list.array?.isEmpty == true { reader.report(RegistryProblem.noKey, at: list) }
        return keys
    }
}
