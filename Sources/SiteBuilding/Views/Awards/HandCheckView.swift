import Templates

/// What it takes to check a badge with `openssl` alone.
struct HandCheckView: TemplateView {
    static let viewName = "check by hand"
    static let fields: [ViewField<HandCheckView>] = [
        .text("key") { $0.key },
        .optionalText("signature") { $0.signature },
        .text("fingerprint") { $0.fingerprint },
        .optionalText("fingerprint-elsewhere") { $0.elsewhere },
    ]

    /// The whole address of the key's file.
    let key: String
    /// The signature over the credential's file, in base 64.
    let signature: String?
    let fingerprint: String
    /// A page on another host that gives it out, too.
    let elsewhere: String?
}
