/// What has statements made about it: an IRI, or a node without a name of its own.
///
/// Compared code point by code point: <https://www.w3.org/TR/rdf11-concepts/#section-triples>.
package enum Resource: Sendable, Hashable {
    case iri(String)
    /// The label, without `_:`; it means something only within one dataset.
    case blank(String)

    package static func == (left: Resource, right: Resource) -> Bool {
        switch (left, right) {
        case (.iri(let left), .iri(let right)), (.blank(let left), .blank(let right)):
            ExactText(left) == ExactText(right)
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch self {
        case .iri(let text), .blank(let text): hasher.combine(ExactText(text))
        }
    }
}
