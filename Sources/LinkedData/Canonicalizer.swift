/// The canonicalization algorithm: <https://www.w3.org/TR/rdf-canon/#canon-algorithm>.
///
/// Blank nodes are numbers from here on, so that nothing depends on their names.
struct Canonicalizer {
    /// A subject, object or graph name: text that stays, or a blank node to be named.
    enum Part {
        case text([UInt8])
        case blank(Int)
    }

    struct Statement {
        let subject: Part
        /// With its angle brackets.
        let predicate: [UInt8]
        let object: Part
        let graph: Part?
    }

    let algorithm: HashAlgorithm
    let limits: CanonicalizationLimits
    private(set) var statements: [Statement] = []
    /// The labels that the blank nodes had.
    private var labels: [String] = []
    /// For each blank node, the statements that name it, each once.
    private(set) var mentions: [[Int]] = []
    private(set) var firstDegreeHashes: [[UInt8]] = []
    private(set) var canonical = IdentifierIssuer(prefix: "c14n")

    init(_ quads: some Sequence<Quad>, algorithm: HashAlgorithm, limits: CanonicalizationLimits) {
        self.algorithm = algorithm
        self.limits = limits
        var numbers: [ExactText: Int] = [:]
        var seen: Set<Quad> = []
        for quad in quads where seen.insert(quad).inserted { add(quad, &numbers) }
        firstDegreeHashes = mentions.indices.map { firstDegreeHash(of: $0) }
    }

    /// Steps 3 to 5: nodes whose surroundings are unique first, then the others.
    mutating func nameBlankNodes() throws(CanonicalizationFailure) {
        var ambiguous: [[Int]] = []
        for group in nodesByHash() {
            if group.count == 1 { canonical.issue(group[0]) } else { ambiguous.append(group) }
        }
        var hashing = NDegreeHashing(workLeft: limits.work)
        for group in ambiguous {
            var results: [NDegreeHashing.Result] = []
            for node in group where !canonical.hasIdentifier(for: node) {
                var issuer = IdentifierIssuer(prefix: "b")
                issuer.issue(node)
                results.append(try hashing.hash(node, issuer: issuer, in: self))
            }
            let order = results.indices.sorted { left, right in
                if results[left].hash == results[right].hash { return left < right }
                return results[left].hash.lexicographicallyPrecedes(results[right].hash)
            }
            for index in order {
                for node in results[index].issuer.order { canonical.issue(node) }
            }
        }
    }

    var renamings: [CanonicalDataset.Renaming] {
        canonical.order.enumerated().map { place, node in
            CanonicalDataset.Renaming(original: labels[node], canonical: "\(canonical.prefix)\(place)")
        }
    }

    var canonicalBytes: [UInt8] {
        let names = labels.indices.map { Array("_:\(canonical.identifier(of: $0) ?? "")".utf8) }
        return sortedLines(statements) { names[$0] }
    }

    // MARK: First degree

    /// A node by the statements that name it: <https://www.w3.org/TR/rdf-canon/#hash-1d-quads>.
    private func firstDegreeHash(of node: Int) -> [UInt8] {
        let (this, other) = (Array("_:a".utf8), Array("_:z".utf8))
        return algorithm.hexDigest(of: sortedLines(mentions[node].map { statements[$0] }) { $0 == node ? this : other })
    }

    /// Nodes with equal hashes, in the order of the hashes.
    private func nodesByHash() -> [[Int]] {
        let order = firstDegreeHashes.indices.sorted { left, right in
            if firstDegreeHashes[left] == firstDegreeHashes[right] { return left < right }
            return firstDegreeHashes[left].lexicographicallyPrecedes(firstDegreeHashes[right])
        }
        var groups: [[Int]] = []
        for node in order {
            if let last = groups.last?.first, firstDegreeHashes[last] == firstDegreeHashes[node] {
                groups[groups.count - 1].append(node)
            } else {
                groups.append([node])
            }
        }
        return groups
    }

    private func sortedLines(_ statements: [Statement], name: (Int) -> [UInt8]) -> [UInt8] {
        let lines = statements.map { line($0, name: name) }.sorted { $0.lexicographicallyPrecedes($1) }
        var result: [UInt8] = []
        result.reserveCapacity(lines.reduce(0) { $0 + $1.count })
        for line in lines { result.append(contentsOf: line) }
        return result
    }

    private func line(_ statement: Statement, name: (Int) -> [UInt8]) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(160)
        func append(_ part: Part) {
            switch part {
            case .text(let text): line.append(contentsOf: text)
            case .blank(let node): line.append(contentsOf: name(node))
            }
            line.append(UInt8(ascii: " "))
        }
        append(statement.subject)
        append(.text(statement.predicate))
        append(statement.object)
        if let graph = statement.graph { append(graph) }
        line.append(UInt8(ascii: "."))
        line.append(UInt8(ascii: "\n"))
        return line
    }

    // MARK: Reading the dataset

    private mutating func add(_ quad: Quad, _ numbers: inout [ExactText: Int]) {
        func part(_ resource: Resource) -> Part {
            switch resource {
            case .iri(let iri):
                var text: [UInt8] = []
                text.append(iri: iri)
                return .text(text)
            case .blank(let label):
                let key = ExactText(label)
                if let number = numbers[key] { return .blank(number) }
                let number = numbers.count
                numbers[key] = number
                labels.append(label)
                mentions.append([])
                return .blank(number)
            }
        }
        var predicate: [UInt8] = []
        predicate.append(iri: quad.predicate)
        let subject = part(quad.subject)
        let object: Part
        switch quad.object {
        case .resource(let resource): object = part(resource)
        case .literal(let literal):
            var text: [UInt8] = []
            text.append(literal: literal)
            object = .text(text)
        }
        let graph = quad.graph.map(part)
        for case .blank(let node)? in [subject, object, graph] where mentions[node].last != statements.count {
            mentions[node].append(statements.count)
        }
        statements.append(Statement(subject: subject, predicate: predicate, object: object, graph: graph))
    }
}
