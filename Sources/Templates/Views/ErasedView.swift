/// A view whose fields are read by their place in `fields`, without knowing its type.
///
/// Its initializer is inlinable, so that the closure is specialized for the view type where it is made; without that a
/// page of 40 fields took half as long again to render.
@usableFromInline
struct ErasedView: Sendable {
    let value: @Sendable (_ slot: Int) -> FieldValue

    @usableFromInline
    init(value: @escaping @Sendable (_ slot: Int) -> FieldValue) {
        self.value = value
    }

    @inlinable
    init<View: TemplateView>(_ view: View) {
        let fields = View.fields
        self.init { slot in fields[slot].read(view) }
    }

    @inlinable
    init<View: TemplateView>(_ view: Shared<View>) {
        let fields = View.fields
        self.init { slot in fields[slot].read(view.value) }
    }
}
