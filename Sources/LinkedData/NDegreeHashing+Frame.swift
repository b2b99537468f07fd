extension NDegreeHashing {
    /// One call of the standard's recursive algorithm, with what is left to do in it.
    struct Frame {
        enum Step {
            case nextGroup
            case nextPermutation
            case nextDescent
        }

        private(set) var step = Step.nextGroup
        private let neighbors: [Neighbors]
        private(set) var issuer: IdentifierIssuer
        private(set) var data: [UInt8] = []
        private var group = -1
        private var chosenPath: [UInt8] = []
        private var chosenIssuer = IdentifierIssuer(prefix: "b")
        private var permutations = Permutations(count: 0)
        private var path: [UInt8] = []
        /// The standard's "issuer copy".
        private(set) var trial = IdentifierIssuer(prefix: "b")
        /// The standard's "recursion list", last first.
        private var toDescend: [Int] = []

        init(neighbors: [Neighbors], issuer: IdentifierIssuer) {
            self.neighbors = neighbors
            self.issuer = issuer
        }

        var costOfPermutation: Int { neighbors[group].nodes.count + (permutations.isOnlyOne ? 0 : issuer.count) }

        /// Steps 5.1 to 5.3; false where all groups are done.
        mutating func beginGroup() -> Bool {
            group += 1
            guard group < neighbors.count else { return false }
            data += neighbors[group].hash
            chosenPath = []
            permutations = Permutations(count: neighbors[group].nodes.count)
            step = .nextPermutation
            return true
        }

        /// Steps 5.4.1 to 5.4.4: what the path begins with if the nodes are taken in this order.
        mutating func tryPermutation(canonical: IdentifierIssuer) {
            trial = issuer
            // Where there is no choice the copy is the only one that is needed again, so that a long chain costs little.
            if permutations.isOnlyOne { issuer = IdentifierIssuer(prefix: "b") }
            path = []
            toDescend = []
            for place in permutations.current {
                let node = neighbors[group].nodes[place]
                if let identifier = canonical.identifier(of: node) {
                    append(identifier)
                } else {
                    if !trial.hasIdentifier(for: node) { toDescend.append(node) }
                    append(trial.issue(node))
                }
                if isWorseThanChosen { return finishPermutation() }
            }
            toDescend.reverse()
            step = .nextDescent
        }

        /// Step 5.4.5: the next node to look behind, or nil where the path is complete.
        mutating func beginDescent() -> Int? {
            guard let node = toDescend.popLast() else {
                if chosenPath.isEmpty || path.lexicographicallyPrecedes(chosenPath) {
                    chosenPath = path
                    chosenIssuer = lendTrial()
                }
                finishPermutation()
                return nil
            }
            append(trial.issue(node))
            return node
        }

        /// Hands the names on without a copy; `takeResult` brings them back.
        mutating func lendTrial() -> IdentifierIssuer {
            let lent = trial
            trial = IdentifierIssuer(prefix: "b")
            return lent
        }

        mutating func takeResult(_ result: Result) {
            path.append(UInt8(ascii: "<"))
            path += result.hash
            path.append(UInt8(ascii: ">"))
            trial = result.issuer
            if isWorseThanChosen { finishPermutation() }
        }

        private mutating func append(_ identifier: String) {
            path += "_:".utf8
            path += identifier.utf8
        }

        private var isWorseThanChosen: Bool {
            !chosenPath.isEmpty && path.count >= chosenPath.count && chosenPath.lexicographicallyPrecedes(path)
        }

        /// Goes on to the next order, or to steps 5.5 and 5.6 after the last.
        private mutating func finishPermutation() {
            if permutations.advance() {
                step = .nextPermutation
            } else {
                data += chosenPath
                issuer = chosenIssuer
                chosenIssuer = IdentifierIssuer(prefix: "b")
                step = .nextGroup
            }
        }
    }
}
