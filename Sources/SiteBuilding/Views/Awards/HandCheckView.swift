import Templates

/// What it takes to check a badge with `openssl` alone.
struct HandCheckView: TemplateView {
    static let viewName = "check by hand"
    static let fields: [ViewField<HandCheckView>] = [
        .text("key", "the whole address of the key’s file") { $0.key },
        .optionalText("signature", "the signature over the credential’s file, in base 64") { $0.signature },
        .text("fingerprint", "the fingerprint of the key") { $0.fingerprint },
        .optionalText("fingerprint-elsewhere", "a page on another host that gives it out, too") { $0.elsewhere },
    ]

    /// The whole address of the key's file.
    let key: String
    /// The signature over the credential's file, in base 64.
    let signature: String?
    let fingerprint: String
    /// A page on another host that gives it out, too.
    let elsewhere: String?
}
