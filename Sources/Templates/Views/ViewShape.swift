/// The declared fields of a view type, by name: what templates are checked against.
@usableFromInline
struct ViewShape: Sendable {
    /// A field as a template sees it.
    struct Field: Sendable {
        let slot: Int
        let kind: FieldKind
    }

    let name: String
    /// In the order of declaration, which nearest-name hints follow, then the flags `has-<list>`.
    let names: [String]
    private let fields: [String: Field]
    /// In the order of their slots.
    let slots: [(kind: FieldKind, isOpen: Bool)]

    @usableFromInline
    init<View: TemplateView>(of type: View.Type) {
        var names: [String] = []
        var fields: [String: Field] = [:]
        for (slot, field) in View.fields.enumerated() {
            names.append(field.name)
            fields[field.name] = Field(slot: slot, kind: field.kind)
        }
        for (slot, field) in View.fields.enumerated() where field.kind.isList {
            let flag = "has-" + field.name
            guard fields[flag] == nil else { continue }
            names.append(flag)
            fields[flag] = Field(slot: slot, kind: .flag)
        }
        self.name = View.viewName
        self.names = names
        self.fields = fields
        self.slots = View.fields.map { ($0.kind, $0.isOpen) }
    }

    subscript(name: some StringProtocol) -> Field? { fields[String(name)] }
}
