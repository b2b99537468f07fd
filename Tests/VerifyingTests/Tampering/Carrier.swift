import Baking

/// How a badge comes to its verifier.
enum Carrier: String, Sendable, CaseIterable {
    case json
    case png
    case svg

    /// The text as a file of this kind.
    func file(with text: String, _ version: OpenBadgesVersion) throws -> [UInt8] {
        switch self {
        case .json: Array(text.utf8)
        case .png: try BadgePicture(TestPicture.png).baking([BakedCredential(text, version: version)])
        case .svg: Array(Self.svg(text, version).utf8)
        }
    }

    /// Written by hand: this program would not bake a text that is not JSON.
    private static func svg(_ text: String, _ version: OpenBadgesVersion) -> String {
        let (namespace, name) =
            switch version {
            case .openBadges2: ("http://openbadges.org", "assertion")
            case .openBadges3: ("https://purl.imsglobal.org/ob/v3p0", "credential")
            }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="\(namespace)">\
            <openbadges:\(name)><![CDATA[\(text)]]></openbadges:\(name)><rect width="1" height="1"/></svg>
            """
    }
}
