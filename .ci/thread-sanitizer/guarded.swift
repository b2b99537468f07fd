// No race: many threads change what a mutex guards. The thread sanitizer has to be silent.
import Dispatch
import Synchronization

let words = Mutex<[String]>([])
DispatchQueue.concurrentPerform(iterations: 8) { thread in
    for turn in 0..<20_000 {
        words.withLock { words in
            words.append("a word that is too long to be kept without memory of its own, \(thread) \(turn)")
            if words.count > 500 { words = [] }
        }
    }
}
