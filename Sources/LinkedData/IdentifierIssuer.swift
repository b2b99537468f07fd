/// Gives blank nodes new names in the order in which they are asked for.
///
/// <https://www.w3.org/TR/rdf-canon/#issue-identifier>. Nodes are known by their number in the dataset; the name is
/// `prefix` and the place in `order`.
struct IdentifierIssuer {
    let prefix: String
    private(set) var order: [Int] = []
    private var places: [Int: Int] = [:]

    init(prefix: String) { self.prefix = prefix }

    var count: Int { order.count }

    /// The name of a node without `_:`, or nil where none was issued.
    func identifier(of node: Int) -> String? { places[node].map { "\(prefix)\($0)" } }

    func hasIdentifier(for node: Int) -> Bool { places[node] != nil }

    @discardableResult
    mutating func issue(_ node: Int) -> String {
        if let place = places[node] { return "\(prefix)\(place)" }
        let place = order.count
        places[node] = place
        order.append(node)
        return "\(prefix)\(place)"
    }
}
