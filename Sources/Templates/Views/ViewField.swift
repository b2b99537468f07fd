/// A named field of a view model: what kind it is, which a template is checked against, and how to read it.
///
/// Names are kebab-case, and the second text says what the field is. The kind decides the tags that may use a field:
///
/// | kind | tags |
/// |---|---|
/// | `text` | `{{title}}` |
/// | `optionalText` | `{{#notice}}…{{/notice}}` and `{{^notice}}…`; inside the former `{{notice}}` or `{{.}}` |
/// | `markup` | `{{{body}}}` |
/// | `optionalMarkup` | as `optionalText`, with `{{{body}}}` or `{{{.}}}` |
/// | `flag` | `{{#is-latest}}…`, `{{^is-latest}}…` |
/// | `list` | `{{#rows}}…` for each item, `{{^rows}}…`, and `{{#has-rows}}…` once if there is any |
/// | `texts` | as `list`, with `{{.}}` for each text |
/// | `view` | `{{page.title}}`, or `{{#page}}…` |
/// | `optionalView` | `{{#rubric}}…`, `{{^rubric}}…`; inside the former also `{{rubric.title}}` |
@usableFromInline
package struct ViewField<View: Sendable>: Sendable {
    let name: String
    /// What it is, for who writes templates: `docs/reference/templates.md` shows it.
    let meaning: String
    let kind: FieldKind
    /// Whether it is left open where a template is specialized to what pages have in common.
    let isOpen: Bool
    @usableFromInline let read: @Sendable (View) -> FieldValue

    @usableFromInline
    init(_ name: String, _ meaning: String, _ kind: FieldKind, _ read: @escaping @Sendable (View) -> FieldValue) {
        self.init(name, meaning, kind, isOpen: false, read)
    }

    private init(
        _ name: String, _ meaning: String, _ kind: FieldKind, isOpen: Bool,
        _ read: @escaping @Sendable (View) -> FieldValue
    ) {
        self.name = name
        self.meaning = meaning
        self.kind = kind
        self.isOpen = isOpen
        self.read = read
    }

    /// The field as one in which pages differ that have the rest of their view in common.
    package var open: Self { Self(name, meaning, kind, isOpen: true, read) }

    /// Text that is always there and always escaped.
    @inlinable
    package static func text(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> String
    ) -> Self {
        Self(name, meaning, .text) { .text(read($0)) }
    }

    /// Text that may be missing; a section over it shows where it is there.
    @inlinable
    package static func optionalText(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> String?
    ) -> Self {
        Self(name, meaning, .optionalText) { read($0).map { .text($0) } ?? .absent }
    }

    /// Markup that is always there, shown as it is.
    @inlinable
    package static func markup(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> TrustedMarkup
    ) -> Self {
        Self(name, meaning, .markup) { .markup(read($0)) }
    }

    /// Markup that may be missing; a section over it shows where it is there.
    @inlinable
    package static func optionalMarkup(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> TrustedMarkup?
    ) -> Self {
        Self(name, meaning, .optionalMarkup) { read($0).map { .markup($0) } ?? .absent }
    }

    /// A condition for sections, never shown itself.
    @inlinable
    package static func flag(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> Bool
    ) -> Self {
        Self(name, meaning, .flag) { .flag(read($0)) }
    }

    /// A list of views; it also declares the flag `has-<name>`, to wrap the list once where it is not empty.
    @inlinable
    package static func list<Item: TemplateView>(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> [Item]
    ) -> Self {
        Self(name, meaning, .list(NestedShape { ViewShape(of: Item.self) })) { .list(ErasedList(read($0))) }
    }

    /// A list of texts; it also declares the flag `has-<name>`.
    @inlinable
    package static func texts(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> [String]
    ) -> Self {
        Self(name, meaning, .texts) { .list(ErasedList(read($0))) }
    }

    /// A view that is always there; its fields are reached with a dot.
    @inlinable
    package static func view<Inner: TemplateView>(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> Inner
    ) -> Self {
        Self(name, meaning, .view(NestedShape { ViewShape(of: Inner.self) })) { .view(ErasedView(read($0))) }
    }

    /// A view that is always there and lies in a place of its own.
    @inlinable
    package static func view<Inner: TemplateView>(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> Shared<Inner>
    ) -> Self {
        Self(name, meaning, .view(NestedShape { ViewShape(of: Inner.self) })) { .view(ErasedView(read($0))) }
    }

    /// A view that may be missing; a section over it brings its fields in.
    @inlinable
    package static func optionalView<Inner: TemplateView>(
        _ name: String, _ meaning: String = "", _ read: @escaping @Sendable (View) -> Inner?
    ) -> Self {
        Self(name, meaning, .optionalView(NestedShape { ViewShape(of: Inner.self) })) {
            read($0).map { .view(ErasedView($0)) } ?? .absent
        }
    }
}
