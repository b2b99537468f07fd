/// A value with its datatype: <https://www.w3.org/TR/rdf11-concepts/#section-Graph-Literal>.
package struct Literal: Sendable, Hashable {
    package let lexicalForm: String
    /// The IRI of the datatype; `rdf:langString` where there is a language.
    package let datatype: String
    package let language: String?

    package init(_ lexicalForm: String, datatype: String = XMLSchema.string) {
        self.lexicalForm = lexicalForm
        self.datatype = datatype
        self.language = nil
    }

    package init(_ lexicalForm: String, language: String) {
        self.lexicalForm = lexicalForm
        self.datatype = RDF.langString
        self.language = language
    }

    package static func == (left: Literal, right: Literal) -> Bool {
        ExactText(left.lexicalForm) == ExactText(right.lexicalForm)
            && ExactText(left.datatype) == ExactText(right.datatype)
            && left.language.map(ExactText.init) == right.language.map(ExactText.init)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ExactText(lexicalForm))
        hasher.combine(ExactText(datatype))
        hasher.combine(language.map(ExactText.init))
    }
}
