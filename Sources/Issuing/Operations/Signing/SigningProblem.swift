package import CatalogModel
import Credentials

/// Why a key must not sign for a registry, or what it must not sign.
package enum SigningProblem: Error, Hashable {
    // The key
    case noKeys
    case otherPurpose(isSpecimen: Bool)
    case unknownKey
    /// The fingerprint of the key that signs now.
    case olderKey(newest: String)
    case otherSecret
    case keyOfOtherRegistry
    case unusableKey

    // The run
    /// The latest instant in the registry.
    case beforeLatest(UTCInstant)

    // What is signed
    /// The path of the text in the document.
    case controlCharacter(at: String)
    case noMeaning

    init(_ refusal: UnsignedDocument.Refusal) {
        switch refusal {
        case .controlCharacter(let path): self = .controlCharacter(at: path)
        case .proof: self = .noMeaning
        }
    }
}
