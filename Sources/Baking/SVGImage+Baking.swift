extension SVGImage {
    /// The file with one document as the first child of `svg`, in place of all that were baked in before.
    ///
    /// All other bytes are as they were, but for the declaration of the prefix and, in an `svg` without content, its end.
    /// Software for Open Badges 2.0 knows an SVG by the letters `<svg` in its first 256 bytes; long comments before them
    /// are left as they are.
    ///
    /// - Throws: where the text is JSON but not well-formed, where an assertion does not say where it is hosted, or where
    ///   the picture uses the prefix `openbadges` for something else.
    package func baking(_ credential: BakedCredential) throws(SVGFault) -> [UInt8] {
        if hasLookalike { throw .prefixTaken }
        let element: [UInt8]
        do throws(BakedTextFault) {
            element = try credential.svgElement()
        } catch {
            throw .text(error, credential.version)
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + element.count + 100)
        try appendStartOfRoot(declaring: credential.version, to: &output)
        if root.attributes.isEmptyElement {
            output += [UInt8(ascii: ">")] + element + "</".utf8 + bytes[root.name] + [UInt8(ascii: ">")]
        } else {
            output += bytes[root.attributes.end] + element
        }
        var position = root.attributes.end.upperBound
        for baked in bakedElements {
            output += bytes[position..<baked.range.lowerBound]
            position = baked.range.upperBound
        }
        output += bytes[position...]
        return output
    }

    /// Everything up to the end of the root's attributes, among which the prefix stands for the version's namespace.
    private func appendStartOfRoot(
        declaring version: OpenBadgesVersion, to output: inout [UInt8]
    ) throws(SVGFault) {
        let end = root.attributes.end.lowerBound
        guard let declaration = root.attributes.declaration else {
            output += bytes[..<root.name.upperBound]
            output += " xmlns:\(SVGRoot.prefix)=\"\(version.namespace)\"".utf8
            output += bytes[root.name.upperBound..<end]
            return
        }
        // The elements that used the prefix for the other version are taken out.
        guard case .openBadges(let declared) = declaration.namespace else { throw .prefixTaken }
        if declared == version {
            output += bytes[..<end]
        } else {
            output += bytes[..<declaration.value.lowerBound]
            output += version.namespace.utf8
            output += bytes[declaration.value.upperBound..<end]
        }
    }
}
