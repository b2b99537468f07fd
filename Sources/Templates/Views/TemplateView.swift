/// What a template may say: a view model that declares its fields by name.
///
/// ```swift
/// struct NewsRow: TemplateView {
///     let title: String
///     let isLatest: Bool
///
///     static let viewName = "news-row"
///     static let fields: [ViewField<Self>] = [
///         .text("title", "its title") { $0.title },
///         .flag("is-latest", "whether it is the newest") { $0.isLatest },
///     ]
/// }
/// ```
///
/// Declare both as `static let`: rendering reads `fields` once for each view, and relies on their order staying the same.
/// A field named `t` cannot be reached by a template, since `{{t.some-key}}` is a string of the interface.
@usableFromInline
package protocol TemplateView: Sendable {
    /// The name that diagnostics use for it, such as `news-row`.
    static var viewName: String { get }
    static var fields: [ViewField<Self>] { get }
}
