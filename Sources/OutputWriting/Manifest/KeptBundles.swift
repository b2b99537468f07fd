import FileAccess

/// The bundles that this build keeps as they are, in the order of the manifest.
struct KeptBundles {
    private let reader: LineReader?
    private let kept: BundleNumbers
    private var number = -1

    /// - Parameters:
    ///   - kept: their numbers.
    ///   - folder: where the manifest is; nil where there is none.
    /// - Throws: why it cannot be read.
    init(_ kept: BundleNumbers, in folder: OpenFolder?) throws(SystemError) {
        self.kept = kept
        reader = if let folder { try Manifest.list.reader(in: folder) } else { nil }
    }

    mutating func next() throws(SystemError) -> OutputPath? {
        guard let reader else { return nil }
        while try reader.next() {
            guard BundleLine.isBundle(reader) else { continue }
            number += 1
            guard kept.contains(number) else { continue }
            return OutputPath(checked: String(decoding: BundleLine.path(in: reader), as: UTF8.self))
        }
        return nil
    }
}
