/// Makes an input that fails as short as simple cuts can.
package enum InputShrinking {
    /// - Parameters:
    ///   - input: one that fails.
    ///   - limit: how many shorter ones are tried.
    ///   - fails: whether an input still fails.
    /// - Returns: one that fails, perhaps the same.
    package static func shortest(
        _ input: [UInt8], trying limit: Int = 400, where fails: ([UInt8]) async -> Bool
    ) async -> [UInt8] {
        var shortest = input
        var tried = 0
        var size = max(1, shortest.count / 2)
        while size >= 1, tried < limit {
            var start = 0
            var hasShrunk = false
            while start < shortest.count, tried < limit {
                let cut = Array(shortest[..<start] + shortest[min(start + size, shortest.count)...])
                tried += 1
                if await fails(cut) {
                    shortest = cut
                    hasShrunk = true
                } else {
                    start += size
                }
            }
            if !hasShrunk { size /= 2 }
        }
        return shortest
    }
}
