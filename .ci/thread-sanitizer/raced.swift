// A race: what the mutex does not guard is changed beside it. The thread sanitizer has to tell.
import Dispatch
import Synchronization

final class Counters: @unchecked Sendable {
    let guarded = Mutex(0)
    var bare = 0
}

let counters = Counters()
DispatchQueue.concurrentPerform(iterations: 8) { _ in
    for _ in 0..<20_000 {
        counters.guarded.withLock { $0 += 1 }
        counters.bare += 1
    }
}
