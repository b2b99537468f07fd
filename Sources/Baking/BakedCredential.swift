/// A badge document as a picture carries it: not yet read, let alone trusted.
///
/// - The text has no space around it, no control characters other than tabs and line ends, and looks like one of the forms.
/// - Whether JSON is well-formed, and what it says, is for its reader to find out.
package struct BakedCredential: Sendable, Hashable {
    /// What the text looks like.
    package enum Form: Sendable, Hashable {
        /// A JSON object: an assertion, or a credential with an embedded proof.
        case json
        /// A signed badge: three parts in base64url, joined by periods.
        case compactJWS
        /// Where the assertion is hosted; only pictures from before Open Badges 1.1 carry no more than that.
        case address
    }

    package let version: OpenBadgesVersion
    package let text: String
    package let form: Form

    package init(_ text: String, version: OpenBadgesVersion) throws(BakedTextFault) {
        try self.init(Array(text.utf8)[...], version: version)
    }

    /// Takes what a file holds, with space around it or not.
    init(_ bytes: ArraySlice<UInt8>, version: OpenBadgesVersion) throws(BakedTextFault) {
        let trimmed = bytes.trimmingXMLSpace
        guard !trimmed.isEmpty else { throw .empty }
        guard trimmed.count <= BakingLimits.textSize else { throw .tooLarge(limit: BakingLimits.textSize) }
        guard !trimmed.contains(where: \.isForbiddenControl) else { throw .controlCharacter }
        guard let text = String(validating: trimmed, as: UTF8.self) else { throw .notUTF8 }
        guard let form = Form(of: trimmed), form != .address || version == .openBadges2 else { throw .notACredential }
        self.version = version
        self.text = text
        self.form = form
    }
}

extension BakedCredential.Form {
    fileprivate init?(of text: ArraySlice<UInt8>) {
        if text.first == UInt8(ascii: "{") {
            self = .json
        } else if Self.isAddress(text) {
            self = .address
        } else if Self.isCompactJWS(text) {
            self = .compactJWS
        } else {
            return nil
        }
    }

    /// Whether the text can be an absolute web address.
    static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8) else { return false }
        return text.allSatisfy { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
                && byte != UInt8(ascii: "\"")
        }
    }

    private static func isCompactJWS(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isBase64URL) }
    }
}

extension UInt8 {
    fileprivate var isBase64URL: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
