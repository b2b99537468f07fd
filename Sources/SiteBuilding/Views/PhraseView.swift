import Templates

/// A word or phrase in a list.
struct PhraseView: TemplateView {
    static let viewName = "phrase"
    static let fields: [ViewField<PhraseView>] = [.text("phrase", "the words") { $0.phrase }]

    let phrase: String
}
