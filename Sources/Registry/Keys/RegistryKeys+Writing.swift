import CatalogModel
import Credentials
import JSONText

extension RegistryKeys {
    /// The bytes of `keys.json`.
    package var file: [UInt8] {
        let entries = keys.map { entry -> JSONOutput in
            ["key": .string(entry.key.multibase), "added": .string(entry.added.description)]
        }
        let members: [JSONOutput.Member] = [.init("keys", .array(entries)), .init("secret", .string(secret.text))]
        return JSONWriter(layout: .pretty).bytes(of: .object(RegistryFormat.keys.members + members))
    }
}
