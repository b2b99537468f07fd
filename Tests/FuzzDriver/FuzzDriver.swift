import Foundation
import Fuzzing

/// Tries inputs on one part of the program: `rosette-fuzz TARGET [option of libFuzzer…] [folder or file…]`.
///
/// libFuzzer chooses the inputs by which new places of the program they reach.
/// <https://llvm.org/docs/LibFuzzer.html>
@main
struct FuzzDriver {
    static func main() async throws {
        guard let name = CommandLine.arguments.dropFirst().first, let target = FuzzTarget(rawValue: name) else {
            print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
            return
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "rosette-fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let entry = try await target.entry(in: folder)
        let arguments = Array(CommandLine.arguments.dropFirst(2))
        if let place = arguments.firstIndex(of: "--seeds"), place + 1 < arguments.count {
            try writeSeeds(of: entry, to: URL(filePath: arguments[place + 1]))
            try? FileManager.default.removeItem(at: folder)
            return
        }
        let thread = Thread {
            let status = LibFuzzer.run(["rosette-fuzz"] + arguments, entry: entry)
            try? FileManager.default.removeItem(at: folder)
            exit(status)
        }
        // As much as the main thread of a program has.
        thread.stackSize = 8 << 20
        thread.start()
        while true { try await Task.sleep(for: .seconds(3600)) }
    }

    /// Writes what inputs begin with, one file each, and a dictionary of words.
    private static func writeSeeds(of entry: any FuzzEntry, to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (number, seed) in entry.seeds.enumerated() {
            try Data(seed).write(to: folder.appending(path: "seed-\(number)"))
        }
        let words = entry.words.map { word in
            "\"" + word.utf8.map { "\\x" + String(Int($0) | 0x100, radix: 16).dropFirst().uppercased() }.joined()
                + "\"\n"
        }
        try Data(words.joined().utf8).write(to: folder.deletingLastPathComponent().appending(path: "words.txt"))
    }
}
