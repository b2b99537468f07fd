package import Credentials
import JSONText

/// The last line of an award file: a signature over every byte before it.
package struct AwardFileSeal: Sendable, Hashable {
    /// How many awards the file has.
    package let awards: Int
    package let key: Ed25519PublicKey
    package let value: SignatureText

    private static let label = Array("rosette-award-file-v1\n".utf8)

    package init(awards: Int, key: Ed25519PublicKey, value: SignatureText) {
        self.awards = awards
        self.key = key
        self.value = value
    }

    /// What is signed: a label, so that no other signature can be taken for a seal, and the SHA-256 of the bytes.
    ///
    /// The bytes are the file up to and with the line end before the seal.
    static func message(for bytes: ArraySlice<UInt8>) -> [UInt8] { label + SHA256Text(of: bytes).bytes }

    /// The line, without a line end.
    var bytes: [UInt8] {
        JSONWriter().bytes(of: [
            "seal": [
                "awards": .int(awards), "key": .string(key.multibase), "value": .string(value.text),
            ]
        ])
    }

    /// Whether it is the seal of these bytes.
    func holds(for bytes: ArraySlice<UInt8>) -> Bool { value.isValid(for: Self.message(for: bytes), by: key) }
}

extension AwardFileSeal {
    /// What every seal begins with.
    static let opening = Array(#"{"seal":"#.utf8)

    /// Reads the line in the one spelling that it has: no signature covers it, so nothing in it may vary.
    init?(_ line: ArraySlice<UInt8>) {
        guard let seal = (try? JSONValue(parsing: line))?.object?["seal"]?.value.object,
            let awards = seal["awards"]?.value.number?.int,
            let key = seal["key"]?.value.string.flatMap(Ed25519PublicKey.init(multibase:)),
            let value = seal["value"]?.value.string.flatMap(SignatureText.init(_:))
        else { return nil }
        self.init(awards: awards, key: key, value: value)
        guard bytes.elementsEqual(line) else { return nil }
    }
}
