/// What a run wants of the registry's files; a value, so that it can be put together, counted and thrown away.
///
/// What is said of a path last counts.
package struct RegistryChanges: Sendable {
    enum Change: Sendable {
        /// A file that must not be there yet.
        case added([UInt8])
        /// A file that must be there.
        case replaced([UInt8])
        case removed

        var bytes: [UInt8]? {
            switch self {
            case .added(let bytes), .replaced(let bytes): bytes
            case .removed: nil
            }
        }
    }

    private var changes: [RegistryPath: Change] = [:]

    package init() {}

    package var isEmpty: Bool { changes.isEmpty }
    /// The files that change, in order.
    package var paths: [RegistryPath] { changes.keys.sorted() }
    /// The changes in the order of their paths.
    var sorted: [(path: RegistryPath, change: Change)] {
        changes.sorted { $0.key < $1.key }.map { (path: $0.key, change: $0.value) }
    }

    /// A new file; the run fails where one of that name exists.
    package mutating func add(_ bytes: [UInt8], at path: RegistryPath) { changes[path] = .added(bytes) }

    /// New bytes for a file; the run fails where there is none.
    package mutating func replace(_ path: RegistryPath, with bytes: [UInt8]) { changes[path] = .replaced(bytes) }

    /// The end of a file; the run fails where there is none.
    package mutating func remove(_ path: RegistryPath) { changes[path] = .removed }
}
