import Foundation
import TestSupport
import Testing

@testable import Archiving

struct ZipTests {
    private static func write(
        _ files: [(String, [UInt8])], countLimit: Int = ZipEnd.countLimit, offsetLimit: Int = ZipEnd.offsetLimit
    ) throws -> String {
        let path = try Workplace.newFolder().appending(path: "a.zip").path
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        var writer = ZipWriter(
            to: try #require(FileHandle(forWritingAtPath: path)), countLimit: countLimit, offsetLimit: offsetLimit)
        for (name, bytes) in files { try writer.add(try #require(ZipName(name)), bytes) }
        try writer.finish()
        return path
    }

    private static let files: [(String, [UInt8])] = [
        ("empty", []), ("a/text.txt", Array(String(repeating: "the same again ", count: 500).utf8)),
        ("a/números.bin", (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 167) }),
    ]

    /// With limits that low, the numbers stand where those of archives beyond four gigabytes do.
    @Test(arguments: [(ZipEnd.countLimit, ZipEnd.offsetLimit), (1, ZipEnd.offsetLimit), (1, 20), (0, 0)])
    func readsWhatItWrites(countLimit: Int, offsetLimit: Int) async throws {
        let path = try Self.write(Self.files, countLimit: countLimit, offsetLimit: offsetLimit)
        let reader = try ZipReader(reading: path)
        #expect(reader.entries.map(\.name.text) == Self.files.map(\.0))
        #expect(reader.entries.map(\.method) == [.stored, .deflated, .stored])
        for (entry, file) in zip(reader.entries, Self.files) { #expect(try reader.bytes(of: entry) == file.1) }
        guard let python = Workplace.tool("python3") else { return }
        let reading = """
            import sys, zipfile
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            print([(e.filename, e.file_size) for e in archive.infolist()])
            """
        let run = try await ProgramRun(python, ["-c", reading, path])
        #expect(run.standardOutput == "[('empty', 0), ('a/text.txt', 7500), ('a/números.bin', 200)]\n", "\(run.output)")
    }

    /// What other programs may read as another archive.
    @Test(arguments: [-18, -16, -14, -12, -10, -6, -2])
    func refusesAnEndThatSaysAnythingElse(place: Int) throws {
        let path = try Self.write(Self.files)
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[bytes.count + place] ^= 2
        try Data(bytes).write(to: URL(filePath: path))
        #expect(throws: ArchiveProblem.self) { try ZipReader(reading: path) }
    }

    @Test(arguments: [["a", "b", "a"], ["site/x", "site/X"]])
    func refusesANameThatIsThereTwice(names: [String]) throws {
        let path = try Self.write(names.map { ($0, []) })
        #expect(throws: ArchiveProblem.repeatedName(names[names.count - 1])) { try ZipReader(reading: path) }
    }

    @Test func refusesWhatWouldBecomeFarLarger() throws {
        let name = try #require(ZipName("bomb"))
        for size in [ZipReader.sizeLimit, ZipReader.sizeLimit + 1] {
            let entry = ZipEntry(name: name, method: .deflated, checksum: 0, packedSize: 2, size: size, offset: 0)
            let list = entry.centralHeader(limit: Int.max)
            let front = entry.localHeader + [3, 0]
            let end = ZipEnd(count: 1, listOffset: front.count, listSize: list.count)
            let path = try Workplace.newFolder().appending(path: "bomb.zip").path
            let bytes = front + list + end.bytes(countLimit: ZipEnd.countLimit, offsetLimit: ZipEnd.offsetLimit)
            try Data(bytes).write(to: URL(filePath: path))
            #expect(throws: ArchiveProblem.bomb) { try ZipReader(reading: path) }
        }
    }

    /// Whatever is cut off or changed, there is an answer, and never another content.
    @Test func survivesEveryCutAndManyChanges() throws {
        let path = try Self.write(Self.files)
        let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var generator = SeededGenerator(seed: 5)
        let changed = (0..<300).map { _ in
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
            return bytes
        }
        let cut = stride(from: 0, to: whole.count, by: 3).map { Array(whole[..<$0]) }
        for bytes in changed + cut {
            try Data(bytes).write(to: URL(filePath: path))
            do throws(ArchiveProblem) {
                let reader = try ZipReader(reading: path)
                for entry in reader.entries {
                    let content = try reader.bytes(of: entry)
                    #expect(Self.files.contains { $0.1 == content })
                }
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
    }

    @Test(arguments: ["", "/etc/passwd", "../x", "a/../b", "a/./b", "a//b", "a/", "a\\b", "C:x", "a\nb", "a\u{0}"])
    func takesNoNameThatLeadsElsewhere(name: String) { #expect(ZipName(name) == nil) }
}
