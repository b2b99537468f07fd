/// What a template may say where it has a view: the fields that it is checked against, for a reference.
package struct ViewDescription: Sendable {
    /// One field.
    package struct Field: Sendable {
        package let name: String
        /// In a word or two: "text", "list of outcome".
        package let kind: String
        /// What it is; empty where nobody has said it.
        package let meaning: String
        /// The view of it, or of each of its items.
        package let inner: ViewDescription?
    }

    /// What messages call it.
    package let name: String
    /// The type that declares it, which tells views of one name apart.
    package let type: String
    private let shape: ViewShape

    /// The type of a view.
    ///
    /// - Parameter type: the view.
    package init<View: TemplateView>(of type: View.Type) {
        self.init(ViewShape(of: type))
    }

    init(_ shape: ViewShape) {
        self.shape = shape
        self.name = shape.name
        self.type = shape.type
    }

    /// In the order of their declaration; made when asked for, because the views of a tree contain themselves.
    package var fields: [Field] {
        zip(shape.names, shape.meanings).compactMap { name, meaning in
            shape[name].map { field in
                Field(name: name, kind: field.kind.words, meaning: meaning, inner: field.kind.inner)
            }
        }
    }
}

extension FieldKind {
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .optionalText: "text, may be missing"
        case .markup: "HTML"
        case .optionalMarkup: "HTML, may be missing"
        case .flag: "yes or no"
        case .list: "list"
        case .texts: "list of texts"
        case .view: "group"
        case .optionalView: "group, may be missing"
        }
    }

    fileprivate var inner: ViewDescription? {
        switch self {
        case .list(let nested), .view(let nested), .optionalView(let nested): ViewDescription(nested.shape)
        case .text, .optionalText, .markup, .optionalMarkup, .flag, .texts: nil
        }
    }
}
