/// An element that carries a badge document, where it stands in an SVG; its text is not yet read.
struct BakedElement {
    let version: OpenBadgesVersion
    /// The whole element.
    var range: Range<Int>
    /// The value of its `verify` attribute.
    let verify: Range<Int>?
    /// What is between its tags; no elements.
    var content: Range<Int>

    /// The text of the element where it has one, else that of its `verify` attribute.
    ///
    /// Both may stand there only if they agree: the attribute repeats the text, or says where the assertion is hosted.
    func credential(in bytes: [UInt8]) throws(BakedTextFault) -> BakedCredential {
        let body = try XMLText.decoded(content, in: bytes)[...].trimmingXMLSpace
        let attribute = try verify.map { value throws(BakedTextFault) in try XMLText.decoded(value, in: bytes) } ?? []
        let verify = attribute[...].trimmingXMLSpace
        guard !body.isEmpty else { return try BakedCredential(verify, version: version) }
        let credential = try BakedCredential(body, version: version)
        if verify.isEmpty || verify == body { return credential }
        guard version == .openBadges2, credential.form == .json,
            try credential.hostedAddresses().contains(where: { verify.elementsEqual($0.utf8) })
        else { throw .conflictingTexts }
        return credential
    }
}
