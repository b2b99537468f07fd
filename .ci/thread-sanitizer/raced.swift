// A race: what the mutex does not guard is changed beside it. The thread sanitizer has to tell.
import Foundation
import Synchronization

final class Counters: @unchecked Sendable {
    let guarded = Mutex(0)
    var bare = 0
}

let counters = Counters()
let ended = DispatchGroup()
for _ in 0..<4 {
    ended.enter()
    Thread.detachNewThread {
        for _ in 0..<50_000 {
            counters.guarded.withLock { $0 += 1 }
            counters.bare += 1
        }
        ended.leave()
    }
}
ended.wait()
