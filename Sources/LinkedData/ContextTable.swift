/// What one JSON-LD context defines, as a value: <https://www.w3.org/TR/json-ld11/#context-definitions>.
///
/// Holds just the features that the contexts of credentials use. Every IRI is written out; nothing is expanded later.
package struct ContextTable: Sendable, Hashable {
    /// What a term may mean and how its values are read: <https://www.w3.org/TR/json-ld11/#expanded-term-definition>.
    package struct Term: Sendable, Hashable {
        package enum Meaning: Sendable, Hashable {
            /// Another name for `@id`.
            case id
            /// Another name for `@type`.
            case type
            case iri(String)
        }

        /// The context's `@type` of the term.
        package enum Coercion: Sendable, Hashable {
            case none
            /// Text is an IRI.
            case id
            /// Text is a term, or else an IRI.
            case vocabulary
            /// Anything is kept as JSON.
            case json
            /// Text, numbers and booleans have this datatype, literally as the context has it.
            case datatype(String)
        }

        /// The context's `@container` of the term.
        package enum Container: Sendable, Hashable {
            case none
            case set
            case list
            case graph
        }

        /// The context's own `@context` of the term.
        package indirect enum Scope: Sendable, Hashable {
            case none
            /// `null`: nothing is defined within, not even what is protected.
            case reset
            case table(ContextTable)
        }

        package let name: String
        package let meaning: Meaning
        package let coercion: Coercion
        package let container: Container
        package let scope: Scope
        /// Whether `name:rest` is short for the IRI and `rest`.
        package let isPrefix: Bool

        package init(
            _ name: String, _ meaning: Meaning, _ coercion: Coercion = .none, container: Container = .none,
            scope: Scope = .none, isPrefix: Bool = false
        ) {
            self.name = name
            self.meaning = meaning
            self.coercion = coercion
            self.container = container
            self.scope = scope
            self.isPrefix = isPrefix
        }

        package static let id = Term("id", .id)
        package static let type = Term("type", .type)
    }

    /// The context's `@vocab`: what any other name is appended to.
    package let vocabulary: String?
    package let isProtected: Bool
    /// By name: two tables are equal whatever the order they were written in.
    package let terms: [Term]

    package init(vocabulary: String? = nil, isProtected: Bool = false, terms: [Term]) {
        self.vocabulary = vocabulary
        self.isProtected = isProtected
        self.terms = terms.sorted { $0.name < $1.name }
    }
}
