// No race: threads change what a mutex guards. The thread sanitizer has to be silent.
import Foundation
import Synchronization

let words = Mutex<[String]>([])
let ended = DispatchGroup()
for thread in 0..<4 {
    ended.enter()
    Thread.detachNewThread {
        for turn in 0..<50_000 {
            words.withLock { words in
                words.append("a word that is too long to be kept without memory of its own, \(thread) \(turn)")
                if words.count > 500 { words = [] }
            }
        }
        ended.leave()
    }
}
ended.wait()
