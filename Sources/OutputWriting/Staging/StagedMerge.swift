import FileAccess

/// Merges sorted runs into one sorted sequence, with a binary heap of the next entry of each.
struct StagedMerge {
    private struct Source {
        var next: StagedEntry
        /// That of `next`.
        var key: String
        /// Nil for the run in memory.
        let reader: LineReader?
    }

    private var pending: ArraySlice<StagedEntry>
    private var heap: [Source] = []

    /// Takes one sorted run from memory and any number from disk.
    init(_ pending: [StagedEntry], _ readers: [LineReader]) throws(SystemError) {
        self.pending = pending[...]
        if let next = self.pending.popFirst() { heap.append(Source(next: next, key: next.key, reader: nil)) }
        for reader in readers {
            if let next = try Self.entry(from: reader) {
                heap.append(Source(next: next, key: next.key, reader: reader))
            }
        }
        heap.sort { $0.key < $1.key }
    }

    mutating func next() throws(SystemError) -> StagedEntry? {
        guard let source = heap.first else { return nil }
        let following = if let reader = source.reader { try Self.entry(from: reader) } else { pending.popFirst() }
        if let following {
            heap[0].next = following
            heap[0].key = following.key
        } else {
            heap[0] = heap[heap.count - 1]
            heap.removeLast()
        }
        sink()
        return source.next
    }

    /// Brings the top of the heap to its place.
    private mutating func sink() {
        var parent = 0
        while true {
            var least = parent
            for child in [parent * 2 + 1, parent * 2 + 2] where child < heap.count {
                if heap[child].key < heap[least].key { least = child }
            }
            if least == parent { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }

    private static func entry(from reader: LineReader) throws(SystemError) -> StagedEntry? {
        guard try reader.next() else { return nil }
        return StagedEntry(reader)
    }
}
