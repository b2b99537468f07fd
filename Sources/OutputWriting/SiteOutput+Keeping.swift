import FileAccess
import Foundation
import Synchronization

// Bundles of the last build that are still what this build would make.

extension SiteOutput {
    /// Bundles that a core looks at before the next one's turn.
    private static let share = 256

    /// Looks which bundles are still as they were published, by the size and time of each of their files; to be called
    /// once, before any is to be kept.
    package func inspectBundles() async {
        guard let published, bundles.count > 0 else { return }
        let workers = ProcessInfo.processInfo.activeProcessorCount
        let intact = await withTaskGroup(of: BundleNumbers.self) { group in
            for worker in 0..<workers {
                group.addTask { self.intactBundles(in: published, share: worker, of: workers) }
            }
            var intact = BundleNumbers()
            for await part in group { intact.formUnion(part) }
            return intact
        }
        keeping.withLock { $0.intact = intact }
    }

    /// Makes a bundle of the last build part of the new site as it is, where it was made from the same and nobody has
    /// changed it; may be called from many tasks at once.
    ///
    /// - Returns: false where it has to be made anew.
    package func keep(_ folder: OutputPath, madeFrom fingerprint: Fingerprint) -> Bool {
        guard let number = bundles.number(of: folder, madeFrom: fingerprint) else { return false }
        return keeping.withLock { keeping in
            guard keeping.intact.contains(number) else { return false }
            keeping.kept.insert(number)
            return true
        }
    }

    /// Makes all bundles of the last build part of the new site as they are, where together they were made from the same and
    /// nobody has changed any.
    ///
    /// - Returns: false where they have to be looked at one by one.
    package func keepAll(madeFrom fingerprint: Fingerprint) -> Bool {
        guard publishedNotes.all == fingerprint, bundles.count > 0 else { return false }
        return keeping.withLock { keeping in
            guard keeping.intact.count == bundles.count else { return false }
            keeping.kept = keeping.intact
            keeping.notes.all = fingerprint
            keeping.notes.outline = publishedNotes.outline
            return true
        }
    }

    /// Whether it is worth finding out what all bundles together are made from.
    ///
    /// - Parameter outline: what can be told of it without that.
    /// - Returns: false where it cannot be the same as of the last build.
    package func mayKeepAll(outline: Fingerprint) -> Bool {
        publishedNotes.all != nil && publishedNotes.outline == outline
    }

    /// Notes what all bundles of the new site together are made from, for the next build.
    ///
    /// - Parameters:
    ///   - fingerprint: of all of it.
    ///   - outline: of what can be told without reading all of it.
    package func note(allMadeFrom fingerprint: Fingerprint, outline: Fingerprint) {
        keeping.withLock { keeping in
            keeping.notes.all = fingerprint
            keeping.notes.outline = outline
        }
    }

    /// Every so many bundles of the manifest; each worker reads it for itself, which costs less than handing lines around.
    private func intactBundles(in published: OpenFolder, share: Int, of shares: Int) -> BundleNumbers {
        var intact = BundleNumbers()
        var number = 0
        // One for all files: there are some hundred thousand.
        var path: [UInt8] = []
        // A manifest that cannot be read any more leaves bundles to be made anew.
        guard let reader = try? Manifest.list.reader(in: state.folder),
            let written = try? state.folder.status(of: Manifest.list.name)?.stamp.modified
        else { return intact }
        while let isThere = try? reader.next(), isThere {
            guard BundleLine.isBundle(reader) else { continue }
            defer { number += 1 }
            guard number / Self.share % shares == share else { continue }
            path.replaceSubrange(0..., with: BundleLine.path(in: reader))
            path.append(UInt8(ascii: "/"))
            let folderCount = path.count
            let isIntact = BundleLine.scanFiles(of: reader) { name, stamp, _ in
                path.replaceSubrange(folderCount..., with: name)
                path.append(0)
                // File systems count time in steps. Within the one that ended the build, a change would not show.
                return stamp.modified < written && published.stamp(ofFileAt: path) == stamp
            }
            if isIntact { intact.insert(number) }
        }
        return intact
    }
}
