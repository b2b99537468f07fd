/// The bundles that the last build published, by their folders: some forty bytes each.
struct BundleIndex {
    private struct Entry {
        /// A hash of the path of the bundle's folder.
        let hash: UInt64
        /// The bundle's place among all of the manifest.
        let number: UInt32
    }

    /// By their numbers at first, then by their hashes.
    private var entries: [Entry] = []
    /// By their numbers.
    private var fingerprints: [Fingerprint] = []

    var count: Int { fingerprints.count }

    /// Takes in the reader's current line, if that is a bundle.
    mutating func add(_ reader: LineReader) {
        guard let fingerprint = BundleLine.fingerprint(of: reader) else { return }
        entries.append(Entry(hash: Self.hash(BundleLine.path(in: reader)), number: UInt32(count)))
        fingerprints.append(fingerprint)
    }

    /// Makes everything that was added findable.
    mutating func sort() { entries.sort { $0.hash < $1.hash } }

    /// The number of the bundle in a folder that was made from just this; nil where there is none.
    func number(of path: OutputPath, madeFrom fingerprint: Fingerprint) -> Int? {
        let hash = Self.hash(Array(path.text.utf8)[...])
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        // That the hash stands for another path too is no harm: the fingerprint tells them apart.
        guard low < entries.count, entries[low].hash == hash else { return nil }
        let number = Int(entries[low].number)
        return fingerprints[number] == fingerprint ? number : nil
    }

    private static func hash(_ path: ArraySlice<UInt8>) -> UInt64 {
        var checksum = LineChecksum()
        checksum.add(path)
        return checksum.value
    }
}
