/// A list whose items are made into contexts one at a time, as rendering gets to them.
@usableFromInline
struct ErasedList: Sendable {
    let count: Int
    let item: @Sendable (_ index: Int) -> FieldValue

    @usableFromInline
    init(count: Int, item: @escaping @Sendable (_ index: Int) -> FieldValue) {
        self.count = count
        self.item = item
    }

    @inlinable
    init<View: TemplateView>(_ views: [View]) {
        self.init(count: views.count) { .view(ErasedView(views[$0])) }
    }

    @usableFromInline
    init(_ texts: [String]) {
        self.init(count: texts.count) { .text(texts[$0]) }
    }
}
