/// Finds out what changed, on a thread of its own.
protocol ChangeSource: Sendable {
    /// Waits a moment for a burst of changes to begin, and then for its end.
    ///
    /// - Returns: the paths that changed, from the root, as far as they are known; nil where nothing did.
    func next() -> Set<String>?
}
