import Baking
import JSONText

/// One file that was given for an import of assertions: a document, or a picture with one baked in.
package struct AssertionFile: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The document, which is not yet read.
    func value() throws(AssertionProblem) -> JSONValue {
        var document = bytes
        if BadgeImageFormat(of: bytes) != nil {
            guard let picture = try? BadgePicture(bytes), let credentials = try? picture.credentials,
                let badge = credentials.first(where: { $0.version == .openBadges2 })
            else { throw .notAnAssertion }
            switch badge.form {
            case .json: document = Array(badge.text.utf8)
            case .compactJWS: throw .signedAssertion
            case .address: throw .addressOnly
            }
        } else if document.starts(with: [0xEF, 0xBB, 0xBF]) {
            document.removeFirst(3)
        }
        guard let value = try? JSONValue(parsing: document) else { throw .notJSON }
        return value
    }
}
