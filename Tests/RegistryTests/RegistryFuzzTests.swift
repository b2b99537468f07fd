import CatalogModel
import Diagnostics
import Registry
import TestSupport
import Testing

/// Whatever the files hold: no crash, no hang, and either it is taken or something is said.
struct RegistryFuzzTests {
    private static let paths = [
        "keys.json", "achievements/\(SampleRegistry.editionText).json", "status/1.json",
        "revocations/\(LineText.id).json", TemporaryRegistry.awardFile,
    ]

    private static func registry() throws -> TemporaryRegistry {
        let registry = try TemporaryRegistry()
        try registry.putAwards([.tombstone(), .full().numbered(1)], at: TemporaryRegistry.awardFile)
        try registry.putRevocation()
        try registry.putStatusList(withdrawn: [40_961])
        return registry
    }

    private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
            case 3: bytes.removeSubrange(place...)
            case 4: bytes.insert(contentsOf: [UInt8](repeating: UInt8(ascii: "["), count: 70), at: place)
            default:
                let interesting = [
                    "\n", "\r\n", "\u{FEFF}", "\"", "\\", "{}", "1e999", "null", "\u{0}", "9223372036854775808",
                ]
                bytes.insert(contentsOf: (interesting.randomElement(using: &generator) ?? "").utf8, at: place)
            }
        }
        return bytes
    }

    @Test(arguments: paths, 1...3 as ClosedRange<UInt64>)
    func survivesDamagedFiles(path: String, seed: UInt64) throws {
        let registry = try Self.registry()
        #expect(registry.check().problems == "")
        let whole = try registry.bytes(of: path)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            try registry.put(Self.mutated(whole, &generator), at: path)
            _ = registry.check()
        }
    }

    @Test(arguments: paths)
    func survivesBytesOfAnyKind(path: String) throws {
        let registry = try Self.registry()
        var generator = SeededGenerator(seed: 7)
        for length in [0, 1, 2, 3, 10, 100, 1000, 100_000] {
            try registry.put((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }, at: path)
            #expect(!registry.check().problems.isEmpty)
        }
        for byte in [UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), 0, 0xFF] {
            try registry.put([UInt8](repeating: byte, count: 1 << 20), at: path)
            #expect(!registry.check().problems.isEmpty)
        }
    }

    /// Behind a seal that holds, the lines may still be anything.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func survivesDamagedLinesBehindASeal(seed: UInt64) throws {
        let registry = try Self.registry()
        var generator = SeededGenerator(seed: seed)
        let lines = try [LineText.tombstone().description, LineText.full().numbered(1).description].map {
            Array($0.utf8)
        }
        let head = try SampleRegistry.head().bytes
        for _ in 0..<40 {
            let isHead = Bool.random(using: &generator)
            let changed = lines.map { Self.mutated($0, &generator).filter { $0 != UInt8(ascii: "\n") } }
            let changedHead = Self.mutated(head, &generator).filter { $0 != UInt8(ascii: "\n") }
            let bytes = try SampleRegistry.sealed(
                lines: isHead ? lines : changed, head: isHead ? String(decoding: changedHead, as: UTF8.self) : nil)
            try registry.put(bytes, at: TemporaryRegistry.awardFile)
            let check = registry.check()
            #expect(check.awards.count == 2 || !check.problems.isEmpty)
        }
    }
}
