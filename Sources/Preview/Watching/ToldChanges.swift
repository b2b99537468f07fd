#if os(Linux)
    import Synchronization

    /// Changes as the kernel tells them.
    final class ToldChanges: ChangeSource {
        /// So often it is looked whether a folder that was missing is there.
        private static let pause = Duration.milliseconds(200)

        private struct State {
            let queue: InotifyQueue
            /// The told path of each watched folder, by the number of its watch.
            var watched: [Int32: String] = [:]
            /// The folders that are not there.
            var missing: Set<String> = []
        }

        private let folders: WatchedFolders
        private let state: Mutex<State>

        /// - Throws: where the system tells of no more.
        init(_ folders: WatchedFolders) throws(PreviewProblem) {
            self.folders = folders
            var state = State(queue: try InotifyQueue())
            try Self.watch(folders, &state)
            self.state = Mutex(state)
        }

        func next() -> Set<String>? { state.withLock { next(&$0) } }

        private func next(_ state: inout State) -> Set<String>? {
            guard state.queue.wait(Self.pause) else {
                guard !state.missing.isEmpty else { return nil }
                // What could not be watched is looked for.
                let before = state.missing
                try? Self.watch(folders, &state)
                let found = before.subtracting(state.missing)
                return found.isEmpty ? nil : found
            }
            let clock = ContinuousClock()
            let start = clock.now
            var changes: Set<String> = []
            var isTold = false
            var hasOtherFolders = false
            repeat {
                for event in state.queue.events() {
                    if event.isForgotten {
                        state.watched[event.watch] = nil
                        continue
                    }
                    hasOtherFolders = hasOtherFolders || event.changesFolders
                    guard let folder = state.watched[event.watch] else { continue }
                    // In the root there are other folders, which say nothing.
                    if folder.isEmpty, !folders.names.contains(event.name) { continue }
                    isTold = true
                    if !event.name.isEmpty { changes.insert(folder.isEmpty ? event.name : "\(folder)/\(event.name)") }
                }
            } while clock.now - start < SourceWatch.patience && state.queue.wait(SourceWatch.quiet)
            // Before the change is told, so that nothing in a new folder is missed: what is there by now, a build reads.
            if hasOtherFolders { try? Self.watch(folders, &state) }
            return isTold || hasOtherFolders && !state.missing.isEmpty ? changes : nil
        }

        /// Watches every folder there is, and no other.
        private static func watch(_ folders: WatchedFolders, _ state: inout State) throws(PreviewProblem) {
            var watched: [Int32: String] = [:]
            if let number = try state.queue.watch(folders.root) { watched[number] = "" }
            // A folder that is made while others are listed is found in the next round.
            var known: Set<String> = []
            while true {
                let found = folders.listing(withFiles: false).folders.filter { !known.contains($0.key) }
                guard !found.isEmpty else { break }
                for (path, told) in found {
                    known.insert(path)
                    if let number = try state.queue.watch(path), watched[number] == nil { watched[number] = told }
                }
            }
            for number in state.watched.keys where watched[number] == nil { state.queue.forget(number) }
            state.watched = watched
            state.missing = Set(folders.names.filter { !known.contains("\(folders.root)/\($0)") })
        }
    }
#else
    /// No system but Linux tells of changes in a way that is used here.
    final class ToldChanges: ChangeSource {
        init?(_ folders: WatchedFolders) { return nil }
        func next() -> Set<String>? { nil }
    }
#endif
