/// The declared fields of a view type, by name: what templates are checked against.
@usableFromInline
struct ViewShape: Sendable {
    /// A field as a template sees it.
    struct Field: Sendable {
        let slot: Int
        let kind: FieldKind
    }

    let name: String
    /// The type that declares the fields.
    let type: String
    /// In the order of declaration, which nearest-name hints follow, then the flags `has-<list>`.
    let names: [String]
    /// What the declared fields are, in the order of `names`.
    let meanings: [String]
    /// The fields that `names` are of, searched one by one: there are few, and a dictionary costs more to make.
    private let fields: [Field]
    /// In the order of their slots.
    let slots: [(kind: FieldKind, isOpen: Bool)]

    @usableFromInline
    init<View: TemplateView>(of type: View.Type) {
        let declared = View.fields
        var names = declared.map(\.name)
        var fields = declared.enumerated().map { Field(slot: $0, kind: $1.kind) }
        for (slot, field) in declared.enumerated() where field.kind.isList {
            let flag = "has-" + field.name
            guard !names.contains(flag) else { continue }
            names.append(flag)
            fields.append(Field(slot: slot, kind: .flag))
        }
        self.name = View.viewName
        self.type = String(reflecting: type)
        self.meanings = declared.map(\.meaning)
        self.names = names
        self.fields = fields
        self.slots = declared.map { ($0.kind, $0.isOpen) }
    }

    subscript(name: some StringProtocol) -> Field? { names.firstIndex { $0 == name }.map { fields[$0] } }
}
