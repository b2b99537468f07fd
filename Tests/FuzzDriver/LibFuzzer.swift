import Foundation
import Fuzzing
import Synchronization

/// The library that chooses inputs; it comes with the compiler.
enum LibFuzzer {
    /// libFuzzer calls a function with nothing but the bytes, so what they are for is kept here.
    private static let entry = Mutex<(any FuzzEntry)?>(nil)

    /// Tries inputs until time is up or one fails.
    ///
    /// - Returns: the exit status.
    static func run(_ arguments: [String], entry chosen: any FuzzEntry) -> Int32 {
        entry.withLock { $0 = chosen }
        var count = CInt(arguments.count)
        var texts: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        return texts.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return runDriver(&count, &start) { bytes, count in
                LibFuzzer.run([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
                return 0
            }
        }
    }

    private static func run(_ input: [UInt8]) {
        guard let entry = entry.withLock({ $0 }) else { return }
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            do {
                try await entry.run(input)
            } catch {
                FileHandle.standardError.write(Data("finding: \(error)\n".utf8))
                // The library writes the input to a file when the process is ended like this.
                abort()
            }
            done.signal()
        }
        done.wait()
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
