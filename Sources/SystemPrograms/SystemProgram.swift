import Foundation

/// A program of this machine that others keep well, such as `curl` or `git`, and how it is run.
package struct SystemProgram: Sendable {
    /// What a program that has ended has said.
    package struct Run: Sendable {
        package let status: Int32
        /// At most one byte more than the limit: then the program was stopped.
        package let output: [UInt8]
        /// The beginning of its standard error.
        package let report: [UInt8]
    }

    /// The most of a report.
    private static let reportLimit = 1 << 16

    private let file: URL

    /// Looks for a program; nil where none of the folders has it.
    ///
    /// - Parameters:
    ///   - name: the file's name.
    ///   - searchPath: folders, as `PATH` lists them; those that depend on the working folder are passed over.
    package init?(_ name: String, searchPath: String) {
        let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
        let files = folders.map { URL(filePath: String($0)).appending(path: name) }
        guard let file = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            return nil
        }
        self.file = file
    }

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: what follows the name.
    ///   - input: what it reads from its standard input.
    ///   - limit: the most bytes of output that are of use; a program that says more is stopped.
    /// - Returns: what it said, once it has ended.
    /// - Throws: where it cannot be started.
    package func run(_ arguments: [String], input: [UInt8] = [], outputLimit limit: Int) async throws -> Run {
        let process = Process()
        process.executableURL = file
        process.arguments = arguments
        let (output, report) = (Pipe(), Pipe())
        let inputPipe = input.isEmpty ? nil : Pipe()
        process.standardInput = inputPipe ?? FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = report
        try process.run()
        async let written: Void = Self.write(input, to: inputPipe)
        async let reported = Self.read(report, atMost: Self.reportLimit)
        let bytes = await Self.read(output, atMost: limit + 1)
        // Whoever sends more than is read is not waited for.
        if bytes.count > limit { process.terminate() }
        let reportBytes = await reported
        await written
        return await withCheckedContinuation { ended in
            DispatchQueue.global().async {
                process.waitUntilExit()
                ended.resume(returning: Run(status: process.terminationStatus, output: bytes, report: reportBytes))
            }
        }
    }

    /// Reads on a thread that may wait.
    private static func read(_ pipe: Pipe, atMost limit: Int) async -> [UInt8] {
        let handle = pipe.fileHandleForReading
        return await withCheckedContinuation { read in
            DispatchQueue.global().async {
                var bytes: [UInt8] = []
                while bytes.count < limit, let next = try? handle.read(upToCount: min(limit - bytes.count, 1 << 16)),
                    !next.isEmpty
                {
                    bytes += next
                }
                try? handle.close()
                read.resume(returning: bytes)
            }
        }
    }

    /// Writes on a thread that may wait; a program that ends early need not have read everything.
    private static func write(_ input: [UInt8], to pipe: Pipe?) async {
        guard let handle = pipe?.fileHandleForWriting else { return }
        await withCheckedContinuation { (written: CheckedContinuation<Void, Never>) in
            DispatchQueue.global().async {
                try? handle.write(contentsOf: Data(input))
                try? handle.close()
                written.resume()
            }
        }
    }
}
