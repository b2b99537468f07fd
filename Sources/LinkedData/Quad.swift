/// One statement and the graph it is made in: <https://www.w3.org/TR/rdf11-concepts/#section-dataset>.
package struct Quad: Sendable, Hashable {
    package enum Object: Sendable, Hashable {
        case resource(Resource)
        case literal(Literal)
    }

    package let subject: Resource
    /// An IRI.
    package let predicate: String
    package let object: Object
    /// The name of the graph; nil is the default graph.
    package let graph: Resource?

    package init(_ subject: Resource, _ predicate: String, _ object: Object, in graph: Resource? = nil) {
        self.subject = subject
        self.predicate = predicate
        self.object = object
        self.graph = graph
    }

    package static func == (left: Quad, right: Quad) -> Bool {
        left.subject == right.subject && ExactText(left.predicate) == ExactText(right.predicate)
            && left.object == right.object && left.graph == right.graph
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(subject)
        hasher.combine(ExactText(predicate))
        hasher.combine(object)
        hasher.combine(graph)
    }
}
