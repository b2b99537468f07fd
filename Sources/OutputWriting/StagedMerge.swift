/// Merges sorted runs into one sorted sequence, with a binary heap of the next file of each.
struct StagedMerge {
    private struct Source {
        var next: StagedFile
        /// Nil for the run in memory.
        let reader: LineReader?
    }

    private var pending: ArraySlice<StagedFile>
    private var heap: [Source] = []

    /// Takes one sorted run from memory and any number from disk.
    init(_ pending: [StagedFile], _ readers: [LineReader]) throws(SystemError) {
        self.pending = pending[...]
        if let next = self.pending.popFirst() { heap.append(Source(next: next, reader: nil)) }
        for reader in readers {
            if let next = try Self.file(from: reader) { heap.append(Source(next: next, reader: reader)) }
        }
        heap.sort { $0.next.path < $1.next.path }
    }

    mutating func next() throws(SystemError) -> StagedFile? {
        guard let source = heap.first else { return nil }
        let following = if let reader = source.reader { try Self.file(from: reader) } else { pending.popFirst() }
        if let following {
            heap[0].next = following
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
                if heap[child].next.path < heap[least].next.path { least = child }
            }
            if least == parent { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }

    private static func file(from reader: LineReader) throws(SystemError) -> StagedFile? {
        guard try reader.next(), let size = Int(reader.second) else { return nil }
        return StagedFile(path: OutputPath(checked: reader.last), size: size, isStaged: reader.first != "-")
    }
}
