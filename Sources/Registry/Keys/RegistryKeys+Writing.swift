import CatalogModel
import Credentials
import JSONText

extension RegistryKeys {
    /// The bytes of `keys.json`.
    package var file: [UInt8] {
        let entries = keys.map { entry -> JSONOutput in
            ["key": .string(entry.key.multibase), "added": .string(entry.added.description)]
        }
        let withdrawn = withdrawn.map { entry -> JSONOutput in
            [
                "key": .string(entry.key.multibase), "added": .string(entry.added.description),
                "withdrawn": .string(entry.withdrawn.description),
            ]
        }
        var members: [JSONOutput.Member] = [.init("keys", .array(entries))]
        if !withdrawn.isEmpty { members.append(.init("withdrawn", .array(withdrawn))) }
        members.append(.init("secret", .string(secret.text)))
        return JSONWriter(layout: .pretty).bytes(of: .object(RegistryFormat.keys.members + members))
    }
}
