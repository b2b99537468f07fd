import Synchronization

/// A site that is never written: the bytes of its files by their paths.
package final class SiteInMemory: SiteReceiver {
    private let taken = Mutex<[String: [UInt8]]>([:])

    package init() {}

    /// The files taken so far, by their paths from the site's folder.
    package var files: [String: [UInt8]] { taken.withLock { $0 } }

    package func stage(_ path: OutputPath, _ bytes: [UInt8]) throws(OutputProblem) {
        let isNew = taken.withLock { $0.updateValue(bytes, forKey: path.text) == nil }
        if !isNew { throw .stagedTwice(count: 1, first: [path.text]) }
    }
}
