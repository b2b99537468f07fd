import Templates

/// What an earner can do with a badge besides keeping its files; specimens and withdrawn badges have none of it.
struct ActionsView: TemplateView {
    static let viewName = "actions"
    static let fields: [ViewField<ActionsView>] = [
        .text("profile", "a link that fills in LinkedIn’s form for a certification") { $0.profile },
        .text("mail", "a link that begins a message with title and address") { $0.mail },
        .text("card", "the whole address of the card for other sites") { $0.card },
    ]

    /// A link that fills in LinkedIn's form for adding a certification.
    let profile: String
    /// A message that has the title and the address in it.
    let mail: String
    /// The whole address of the card.
    let card: String
}
