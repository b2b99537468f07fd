import CatalogModel
import Credentials
import JSONText

// What members of several files of the registry have in common.
extension JSONObjectReader {
    mutating func requiredInstant(_ name: String) -> UTCInstant? {
        required(name, UTCInstant.init(iso:), else: RegistryProblem.invalidInstant)
    }

    mutating func requiredEdition(_ name: String) -> EditionReference? {
        required(name, EditionReference.init, else: RegistryProblem.invalidEdition)
    }

    mutating func requiredHash(_ name: String) -> SHA256Text? {
        required(name, SHA256Text.init, else: RegistryProblem.invalidDigest)
    }

    /// A base URL in its one spelling.
    mutating func requiredBase(_ name: String) -> BaseURL? {
        required(name, BaseURL.init(canonical:), else: RegistryProblem.invalidBase)
    }

    /// An object that is signed as it stands, with the one text in it that this program needs.
    mutating func requiredDocument(_ name: String, with member: String) -> (document: JSONOutput, text: String)? {
        guard let written = requiredValue(name) else { return nil }
        var faults: [JSONFault] = []
        let text = JSONObjectReader.read(written, unknown: .ignored, faults: &faults) { $0.requiredString(member) }
        for fault in faults { report(fault.problem, at: written) }
        return text.map { (JSONOutput(written), $0) }
    }

    mutating func requiredKey(_ name: String) -> Ed25519PublicKey? {
        required(name, Ed25519PublicKey.init(multibase:), else: RegistryProblem.invalidKey)
    }
}

extension BaseURL {
    /// - Returns: nil for another spelling than `description`.
    init?(canonical text: String) {
        guard let base = BaseURL(text), base.description.hasSameScalars(as: text) else { return nil }
        self = base
    }
}
