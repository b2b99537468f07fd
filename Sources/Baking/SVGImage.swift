/// An SVG that is well-formed as far as it matters here, with the badge documents that it carries.
///
/// - Badges are found by their namespace, whatever the prefix and wherever in the picture.
/// - It must be in UTF-8. What its document type declares is not followed: a file that needs its own entities to name
///   a badge is refused, and all other entities are left alone.
///
/// One SVG is baked with one document. Both standards bind the prefix `openbadges` on the `svg` tag, each to a namespace of
/// its own, and both want their element first, and software for Open Badges 2.0 looks for the letters `openbadges:assertion`:
/// a file with both would be wrong by one of them. A PNG can carry both.
package struct SVGImage: Sendable {
    let bytes: [UInt8]
    let root: SVGRoot
    /// In the order of the file, at most `BakingLimits.bakedTexts`.
    let bakedElements: [BakedElement]
    let hasLookalike: Bool

    package init(_ bytes: [UInt8]) throws(SVGFault) {
        guard bytes.count <= BakingLimits.imageSize else { throw .tooLarge(limit: BakingLimits.imageSize) }
        let scanner = try SVGScanner(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        if let control = bytes.firstIndex(where: \.isForbiddenControl) {
            throw .controlCharacter(line: XMLCursor(bytes).line(at: control))
        }
        guard let root = scanner.root else { throw .notSVG }
        self.bytes = bytes
        self.root = root
        self.bakedElements = scanner.baked
        self.hasLookalike = scanner.hasLookalike
    }

    /// What is baked in, at most one document of each version, Open Badges 2.0 first; empty where there is nothing.
    ///
    /// Two texts of one version are a fault: the standards forbid it, and another reader might show the other one.
    package var credentials: [BakedCredential] {
        get throws(SVGFault) {
            var credentials: [BakedCredential] = []
            for version in OpenBadgesVersion.allCases {
                let elements = bakedElements.filter { $0.version == version }
                guard let first = elements.first else { continue }
                guard elements.count == 1 else { throw .text(.several, version) }
                do throws(BakedTextFault) {
                    credentials.append(try first.credential(in: bytes))
                } catch {
                    throw .text(error, version)
                }
            }
            return credentials
        }
    }
}
