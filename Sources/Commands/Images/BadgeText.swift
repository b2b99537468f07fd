import Baking
import Credentials
import JSONText

/// The text of a badge document, with the standard that it belongs to.
///
/// The standard is read from the document itself: its `type`, or that of a signed text's payload.
struct BadgeText {
    let text: String
    let version: OpenBadgesVersion

    /// Why a file is not a badge document.
    enum Fault: Error, Hashable {
        case notUTF8
        case notABadge
    }

    init(_ bytes: [UInt8]) throws(Fault) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        guard let text = String(validating: body, as: UTF8.self) else { throw .notUTF8 }
        guard let value = Self.json(in: body), let version = Self.version(of: value) else { throw .notABadge }
        self.text = text
        self.version = version
    }

    /// The document itself, or what a signed text carries in the second of its three parts.
    private static func json(in bytes: [UInt8]) -> JSONValue? {
        if let value = try? JSONValue(parsing: bytes) { return value }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let payload = Base64URL.bytes(of: String(decoding: parts[1], as: UTF8.self)) else {
            return nil
        }
        return try? JSONValue(parsing: payload)
    }

    private static func version(of value: JSONValue) -> OpenBadgesVersion? {
        guard let object = value.object?["vc"]?.value.object ?? value.object, let type = object["type"]?.value else {
            return nil
        }
        let types = type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []
        if types.contains("Assertion") { return .openBadges2 }
        let names: Set = ["VerifiableCredential", "OpenBadgeCredential", "AchievementCredential"]
        return types.contains(where: names.contains) ? .openBadges3 : nil
    }
}
