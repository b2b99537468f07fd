#if os(Linux)
    #if canImport(Musl)
        import Musl
    #else
        import Glibc
    #endif

    /// What the kernel tells of changes in folders: <https://man7.org/linux/man-pages/man7/inotify.7.html>.
    final class InotifyQueue: Sendable {
        /// One change.
        struct Event {
            /// The number of the watch that it came by.
            let watch: Int32
            /// The name in the watched folder; empty where it is the folder itself.
            let name: String
            /// Whether there are other folders now, or events were lost.
            let changesFolders: Bool
            /// Whether nothing more will come by this watch.
            let isForgotten: Bool
        }

        private static let headSize = MemoryLayout<inotify_event>.size
        private static let bufferSize = 64 << 10
        /// A file that is still being written is not told, but when it is closed.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
                | IN_MOVE_SELF | IN_ONLYDIR)

        private let descriptor: Int32

        /// - Throws: where this user has too many of these.
        init() throws(PreviewProblem) {
            descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            if descriptor < 0 { throw .watchLimit }
        }

        deinit { close(descriptor) }

        /// Watches a folder.
        ///
        /// - Returns: the number of the watch, the same if it is watched already; nil where there is no such folder.
        /// - Throws: where this user watches too many.
        func watch(_ folder: String) throws(PreviewProblem) -> Int32? {
            let number = unsafe inotify_add_watch(descriptor, folder, Self.mask)
            if number < 0, errno == ENOSPC || errno == ENOMEM { throw .watchLimit }
            return number < 0 ? nil : number
        }

        func forget(_ number: Int32) { inotify_rm_watch(descriptor, number) }

        /// Waits for an event; false after so long without one.
        func wait(_ time: Duration) -> Bool {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            return unsafe poll(&waiting, 1, Int32(time / .milliseconds(1))) > 0
        }

        /// The events so far.
        func events() -> [Event] {
            var events: [Event] = []
            var buffer = [UInt8](repeating: 0, count: Self.bufferSize)
            while true {
                let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                    unsafe read(descriptor, bytes.baseAddress, bytes.count)
                }
                guard count > 0 else { return events }
                events += Self.events(in: buffer[..<count])
            }
        }

        private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
            var events: [Event] = []
            var offset = bytes.startIndex
            while offset + headSize <= bytes.endIndex {
                let head = unsafe bytes[offset..<offset + headSize].withUnsafeBytes { head in
                    unsafe head.loadUnaligned(as: inotify_event.self)
                }
                let end = min(offset + headSize + Int(head.len), bytes.endIndex)
                let name = bytes[(offset + headSize)..<end].prefix { $0 != 0 }
                events.append(Event(head, name: String(decoding: name, as: UTF8.self)))
                offset = end
            }
            return events
        }
    }

    extension InotifyQueue.Event {
        fileprivate init(_ head: inotify_event, name: String) {
            func has(_ flags: Int32...) -> Bool { flags.contains { head.mask & UInt32(bitPattern: $0) != 0 } }
            watch = head.wd
            self.name = name
            let isFolder = has(Int32(bitPattern: UInt32(IN_ISDIR)))
            let isElsewhere = has(IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO)
            changesFolders = has(IN_DELETE_SELF, IN_MOVE_SELF, IN_Q_OVERFLOW) || isFolder && isElsewhere
            isForgotten = has(IN_IGNORED)
        }
    }
#endif
