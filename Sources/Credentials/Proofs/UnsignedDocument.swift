package import JSONText
import LinkedData

/// A document that is about to be signed, with the bytes to sign.
///
/// Private keys are elsewhere: whoever has one signs `message` and hands the signature back.
package struct UnsignedDocument: Sendable {
    /// Why a document must not be signed.
    package enum Refusal: Error, Hashable {
        /// Programs do not agree on how control characters are written in what is signed; the path of the text.
        case controlCharacter(at: String)
        case proof(ProofFailure)
    }

    /// The 64 bytes to sign.
    package let message: [UInt8]
    private let members: [JSONOutput.Member]
    private let options: ProofOptions

    /// - Parameters:
    ///   - document: what to sign; a proof that it already has is replaced.
    ///   - options: who signs, and when.
    /// - Throws: what must not be signed.
    package init(_ document: JSONOutput, options: ProofOptions) throws(Refusal) {
        guard case .object(let members) = document else {
            throw .proof(.meaning(.init(.documentNotAnObject, at: ""), in: .document))
        }
        if let path = Self.controlCharacter(in: document) { throw .controlCharacter(at: path) }
        do throws(ProofFailure) {
            self.message = try DataIntegrityProof.message(
                of: members, proof: DataIntegrityProof.members(options, value: nil))
        } catch {
            throw .proof(error)
        }
        self.members = members.filter { $0.name != "proof" }
        self.options = options
    }

    /// The value of the proof that a signature over `message` makes: `z` and base 58.
    package static func proofValue(of signature: [UInt8]) -> String { "z" + Base58.text(of: signature) }

    /// The document with its proof.
    package func signed(_ signature: [UInt8]) -> JSONOutput {
        let proof = DataIntegrityProof.members(options, value: Self.proofValue(of: signature))
        return .object(members + [.init("proof", .object(proof))])
    }

    /// The place of the first text with a control character other than a line feed, or of the first name with any; goes
    /// down by calling itself, over documents that this program made.
    private static func controlCharacter(in value: JSONOutput, at path: String = "") -> String? {
        switch value {
        case .string(let text): return text.unicodeScalars.contains { $0 != "\n" && isControl($0) } ? path : nil
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let found = controlCharacter(in: element, at: "\(path)[\(index)]") { return found }
            }
            return nil
        case .object(let members):
            for member in members {
                let place = path.isEmpty ? member.name : "\(path).\(member.name)"
                if member.name.unicodeScalars.contains(where: isControl) { return place }
                if let found = controlCharacter(in: member.value, at: place) { return found }
            }
            return nil
        case .number, .bool, .null: return nil
        }
    }

    /// Whether a scalar is of the general category Cc, which will never have others than these 65; asking Unicode's tables
    /// takes a sixth of the time that signing takes.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
}
