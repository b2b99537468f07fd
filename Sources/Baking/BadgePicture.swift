/// A picture of either format: what `rosette bake`, `unbake` and `verify` work on.
package enum BadgePicture: Sendable {
    case png(PNGImage)
    case svg(SVGImage)

    package init(_ bytes: [UInt8]) throws(BakingProblem) {
        switch BadgeImageFormat(of: bytes) {
        case .png:
            do throws(PNGFault) { self = .png(try PNGImage(bytes)) } catch { throw .png(error) }
        case .svg:
            do throws(SVGFault) { self = .svg(try SVGImage(bytes)) } catch { throw .svg(error) }
        case nil: throw .unknownFormat
        }
    }

    package var format: BadgeImageFormat {
        switch self {
        case .png: .png
        case .svg: .svg
        }
    }

    /// What is baked in: one document or two of different versions, Open Badges 2.0 first; a problem where there is none.
    package var credentials: [BakedCredential] {
        get throws(BakingProblem) {
            let credentials: [BakedCredential]
            switch self {
            case .png(let image):
                do throws(PNGFault) { credentials = try image.credentials } catch { throw .png(error) }
            case .svg(let image):
                do throws(SVGFault) { credentials = try image.credentials } catch { throw .svg(error) }
            }
            guard !credentials.isEmpty else { throw .nothingBaked(format) }
            return credentials
        }
    }

    /// The file with documents baked in: any number of versions in a PNG, exactly one document in an SVG.
    package func baking(_ credentials: [BakedCredential]) throws(BakingProblem) -> [UInt8] {
        switch self {
        case .png(let image):
            do throws(PNGFault) { return try image.baking(credentials) } catch { throw .png(error) }
        case .svg(let image):
            guard let credential = credentials.first, credentials.count == 1 else { throw .oneDocumentOnly }
            do throws(SVGFault) { return try image.baking(credential) } catch { throw .svg(error) }
        }
    }
}
