import CatalogModel
import Credentials

/// A mistake that one award shows and many can share; equal ones are told once, at the first.
enum RegistryFinding: Hashable, Sendable {
    // Once a file
    case repeatedAward(file: String)
    case repeatedPlace(file: String)
    case unlistedEdition(EditionReference, file: String)
    // Once a registry
    case unknownKey(Ed25519PublicKey)
    case missingAchievement(EditionReference)
    case changedAchievement(EditionReference)
    case missingStatusList(Int)
    case otherStatusList(Int)
    /// An award was withdrawn, but its bit is not set.
    case unmarkedTombstone(list: Int)
    /// A bit is set, but its award stands.
    case markedAward(list: Int)
    /// A bit is set that no award has.
    case markedNobody(list: Int)
}
