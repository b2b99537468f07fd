import Baking
import Diagnostics
import JSONText

extension ReceivedBadge.Content {
    /// A text that stands alone.
    init(text bytes: [UInt8]) {
        guard let first = bytes.first(where: { !$0.isSpace }) else {
            self = .refused(.empty)
            return
        }
        guard bytes.count <= VerificationLimits.documentSize else {
            self = .refused(.tooLarge(limit: VerificationLimits.documentSize))
            return
        }
        switch first {
        case UInt8(ascii: "{"), 0xEF: self.init(json: bytes)
        case UInt8(ascii: "<"): self = .refused(.webPage)
        default: self = Self.isCompactJWS(bytes) ? .beyond(.compactJWS) : .refused(.notABadge)
        }
    }

    /// A text out of a picture, which must be of the version that the picture says.
    init(baked: BakedCredential) {
        switch baked.form {
        case .compactJWS: self = .beyond(.compactJWS)
        case .address: self = .beyond(.addressOnly(baked.text))
        case .json:
            self.init(json: Array(baked.text.utf8))
            switch (self, baked.version) {
            case (.assertion, .openBadges3), (.credential, .openBadges2):
                self = .refused(.misplacedInPicture(baked.version))
            default: break
            }
        }
    }

    private init(json bytes: [UInt8]) {
        let value: JSONValue
        do throws(JSONSyntaxError) {
            value = try JSONValue(parsing: bytes)
        } catch {
            self = .refused(.notJSON(error.kind, SourcePosition(of: error.range, in: bytes)))
            return
        }
        guard let object = value.object else {
            self = .refused(.notABadge)
            return
        }
        let document = JSONDocument(value: value, object: object, bytes: bytes)
        let types = object["type"]?.value.texts ?? []
        if types.contains("Assertion") {
            self = .assertion(document)
        } else if types.contains("BitstringStatusListCredential") {
            // A credential too, but of nobody's achievement.
            self = .refused(.otherDocument(types))
        } else if types.contains("EnvelopedVerifiableCredential") {
            self = .beyond(.compactJWS)
        } else if types.contains(where: Self.credentialTypes.contains) {
            self = .credential(document)
        } else {
            self = .refused(.otherDocument(types))
        }
    }

    private static let credentialTypes: Set = ["VerifiableCredential", "OpenBadgeCredential", "AchievementCredential"]

    private static func isCompactJWS(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return (try? BakedCredential(text, version: .openBadges3))?.form == .compactJWS
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
