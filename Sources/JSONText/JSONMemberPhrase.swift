import Diagnostics

/// The words for what is wrong with the members of an object.
package enum JSONMemberPhrase: String, Phrasebook {
    case missing = "the member '{name}' is missing"
    case notWhole = "'{name}' must be a whole number"
    case wrongType = "'{name}' must be {wanted}, not {found}"
    case wrongElementType = "each entry of '{name}' must be {wanted}, not {found}"
    case notAnObject = "expected an object, not {found}"
    case unknown = "unknown member '{name}'"

    package var isSaidInBrowsers: Bool { self != .notWhole && self != .unknown }
}
