package import LinkedData

/// Why there are no bytes that a proof could be made or checked over.
package enum ProofFailure: Error, Hashable {
    package enum Part: Sendable, Hashable {
        case document
        case proof
    }

    case meaning(LinkedDataFailure, in: Part)
    case form(CanonicalizationFailure, in: Part)
}
