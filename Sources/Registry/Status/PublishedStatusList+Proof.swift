import Credentials
import JSONText

extension PublishedStatusList {
    /// Whether the list has a proof that holds, by a key of the registry; a build does not ask.
    package func isProven(in registry: AwardRegistry) -> Bool {
        guard case .object(let document)? = (try? JSONValue(parsing: bytes)).map({ JSONOutput($0) }),
            case .object(let proof)? = document.first(where: { $0.name == "proof" })?.value,
            text("type", in: proof) == DataIntegrityProof.type,
            text("cryptosuite", in: proof) == DataIntegrityProof.cryptosuite,
            text("proofPurpose", in: proof) == DataIntegrityProof.purpose,
            let method = text("verificationMethod", in: proof),
            let key = registry.keys?.keys.first(where: { "\(issuer)#\($0.key.multibase)".hasSameScalars(as: method) }),
            let value = text("proofValue", in: proof).flatMap(SignatureText.init(_:)),
            let message = try? DataIntegrityProof.message(of: document, proof: proof)
        else { return false }
        return value.isValid(for: message, by: key.key)
    }

    private func text(_ name: String, in members: [JSONOutput.Member]) -> String? {
        guard case .string(let text)? = members.first(where: { $0.name == name })?.value else { return nil }
        return text
    }
}
