/// Tells blank nodes apart by what lies further away: <https://www.w3.org/TR/rdf-canon/#hash-nd-quads>.
///
/// The standard's recursion is a stack of `Frame` values here: a document decides how deep it goes.
struct NDegreeHashing {
    struct Result {
        let hash: [UInt8]
        let issuer: IdentifierIssuer
    }

    /// Blank nodes that are joined to a node in the same way, as far as is known yet.
    struct Neighbors {
        let hash: [UInt8]
        var nodes: [Int]
    }

    private var workLeft: Int
    private let limit: Int

    init(workLeft: Int) {
        self.workLeft = workLeft
        self.limit = workLeft
    }

    /// The hash of a node to which the issuer has given a name already.
    mutating func hash(
        _ node: Int, issuer: IdentifierIssuer, in dataset: Canonicalizer
    ) throws(CanonicalizationFailure) -> Result {
        var frames = [Frame(neighbors: try neighbors(of: node, issuer, dataset), issuer: issuer)]
        while true {
            let top = frames.count - 1
            switch frames[top].step {
            case .nextGroup:
                guard frames[top].beginGroup() else {
                    let frame = frames.removeLast()
                    let result = Result(hash: dataset.algorithm.hexDigest(of: frame.data), issuer: frame.issuer)
                    guard !frames.isEmpty else { return result }
                    frames[top - 1].takeResult(result)
                    continue
                }
            case .nextPermutation:
                try spend(frames[top].costOfPermutation)
                frames[top].tryPermutation(canonical: dataset.canonical)
            case .nextDescent:
                guard let next = frames[top].beginDescent() else { continue }
                let neighbors = try neighbors(of: next, frames[top].trial, dataset)
                frames.append(Frame(neighbors: neighbors, issuer: frames[top].lendTrial()))
            }
        }
    }

    /// Step 3: the blank nodes that share a statement with this one, by their hash.
    private mutating func neighbors(
        of node: Int, _ issuer: IdentifierIssuer, _ dataset: Canonicalizer
    ) throws(CanonicalizationFailure) -> [Neighbors] {
        var places: [[UInt8]: Int] = [:]
        var groups: [Neighbors] = []
        for mention in dataset.mentions[node] {
            let statement = dataset.statements[mention]
            let parts: [(UInt8, Canonicalizer.Part?)] = [
                (UInt8(ascii: "s"), statement.subject), (UInt8(ascii: "o"), statement.object),
                (UInt8(ascii: "g"), statement.graph),
            ]
            try spend(1)
            for case (let position, .blank(let related)?) in parts where related != node {
                try spend(1)
                let hash = dataset.relatedHash(of: related, in: statement, at: position, issuer: issuer)
                if let place = places[hash] {
                    groups[place].nodes.append(related)
                } else {
                    places[hash] = groups.count
                    groups.append(Neighbors(hash: hash, nodes: [related]))
                }
            }
        }
        return groups.sorted { $0.hash.lexicographicallyPrecedes($1.hash) }
    }

    private mutating func spend(_ work: Int) throws(CanonicalizationFailure) {
        workLeft -= work
        guard workLeft >= 0 else { throw .tooMuchWork(limit: limit) }
    }
}

extension Canonicalizer {
    /// A neighbor as it is known so far: <https://www.w3.org/TR/rdf-canon/#hash-related-blank-node>.
    fileprivate func relatedHash(
        of node: Int, in statement: Statement, at position: UInt8, issuer: IdentifierIssuer
    ) -> [UInt8] {
        var input = [position]
        if position != UInt8(ascii: "g") { input += statement.predicate }
        if let identifier = canonical.identifier(of: node) ?? issuer.identifier(of: node) {
            input += "_:".utf8
            input += identifier.utf8
        } else {
            input += firstDegreeHashes[node]
        }
        return algorithm.hexDigest(of: input)
    }
}
