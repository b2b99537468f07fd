/// The bundles that the last build published, by their folders: some fifty bytes each.
struct BundleIndex {
    /// A hash of each bundle's path, and its number: its place among the bundles of the manifest.
    private var numbers: [UInt64: UInt32] = [:]
    private var fingerprints: [Fingerprint] = []

    var count: Int { fingerprints.count }

    /// Takes in the reader's current line, if that is a bundle.
    mutating func add(_ reader: LineReader) {
        guard let fingerprint = BundleLine.fingerprint(of: reader) else { return }
        numbers[Self.hash(BundleLine.path(in: reader))] = UInt32(count)
        fingerprints.append(fingerprint)
    }

    /// The number of the bundle in a folder that was made from just this; nil where there is none.
    func number(of path: OutputPath, madeFrom fingerprint: Fingerprint) -> Int? {
        // That the hash of a path stands for another path's too is no harm: the fingerprint tells them apart.
        guard let number = numbers[Self.hash(Array(path.text.utf8)[...])], fingerprints[Int(number)] == fingerprint
        else { return nil }
        return Int(number)
    }

    private static func hash(_ path: ArraySlice<UInt8>) -> UInt64 {
        var checksum = LineChecksum()
        checksum.add(path)
        return checksum.value
    }
}
