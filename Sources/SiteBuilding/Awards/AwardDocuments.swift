import Baking

/// The machine-readable documents of one award, as they are published.
struct AwardDocuments {
    /// Open Badges 3.0; nil once the award was withdrawn.
    let credential: [UInt8]?
    /// Open Badges 2.0; nil where the earner chose no hash.
    let assertion: [UInt8]?

    /// The picture with the documents in it; nil where there is nothing to bake.
    ///
    /// What is baked in is what is published, byte for byte but for the line end.
    func picture(in blank: BlankPNG?) -> [UInt8]? {
        guard let blank, let credential = text(credential, .openBadges3) else { return nil }
        return try? blank.baking([text(assertion, .openBadges2), credential].compactMap(\.self))
    }

    private func text(_ document: [UInt8]?, _ version: OpenBadgesVersion) -> BakedCredential? {
        document.flatMap { try? BakedCredential(String(decoding: $0, as: UTF8.self), version: version) }
    }
}
