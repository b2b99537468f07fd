/// Which fields of a view, and of the views in it that are always there, are open.
struct OpenFields: Sendable {
    private let isOpen: [Bool]
    /// By slot, those views that have open fields.
    private let inner: [Int: OpenFields]

    init(of shape: ViewShape) {
        isOpen = shape.slots.map(\.isOpen)
        var inner: [Int: OpenFields] = [:]
        for (slot, field) in shape.slots.enumerated() {
            // A view cannot always contain itself, so this ends.
            guard !field.isOpen, case .view(let shape) = field.kind else { continue }
            let fields = OpenFields(of: shape.shape)
            if fields.isOpen.contains(true) || !fields.inner.isEmpty { inner[slot] = fields }
        }
        self.inner = inner
    }

    func isOpen(_ slot: Int) -> Bool { isOpen[slot] }

    /// Those of the view in a slot; nil where it has none and for fields of other kinds.
    func fields(in slot: Int) -> OpenFields? { inner[slot] }
}
