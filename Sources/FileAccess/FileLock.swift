#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The lock on an open file or folder that one process at a time can have.
enum FileLock {
    /// Takes the lock, which goes with the descriptor and with the process; false where another holds it all the time.
    ///
    /// A process that was started by the last holder shares the lock for the moment before it runs a program of its own:
    /// hence the attempts, a hundredth of a second apart.
    static func take(_ descriptor: Int32, attempts: Int) throws(SystemError) -> Bool {
        for attempt in 0..<attempts {
            if attempt > 0 { usleep(10_000) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .last }
        }
        return false
    }
}
