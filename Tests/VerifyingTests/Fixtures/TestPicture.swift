import Baking
import Foundation
import JSONText
import Testing

/// Pictures to bake badges into.
enum TestPicture {
    /// One white pixel.
    static let png = Array(
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
        ) ?? Data())
    static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\" height=\"1\"/></svg>".utf8)

    static func baked(
        _ format: BadgeImageFormat, _ documents: [(JSONOutput, OpenBadgesVersion)]
    ) throws -> [UInt8] {
        let credentials = try documents.map { try BakedCredential($0.0.text, version: $0.1) }
        return try BadgePicture(format == .png ? png : svg).baking(credentials)
    }
}
