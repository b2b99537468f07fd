import Foundation
import TestSupport
import Testing

/// One line of a fixture's `setup.txt`: what is done to the site before it is built.
struct SiteSetup {
    private enum Instruction {
        case fill(count: Int)
        case append(count: Int)
        case cut(count: Int)
        case cutLines(count: Int)
        case replace(String, by: String)
        case carriageReturns
        case seal(count: Int?)
        case issue(edition: String)
        case pipe
        case unreadable
    }

    /// A file of the site; of `issue`, the id of an award.
    private let subject: String
    private let instruction: Instruction

    /// - Returns: nil for an instruction that is not known.
    init?(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count >= 2 else { return nil }
        subject = words[1]
        switch (words[0], words.count, words.last.flatMap(Int.init)) {
        case ("fill", 3, let count?): instruction = .fill(count: count)
        case ("append", 3, let count?): instruction = .append(count: count)
        case ("cut", 3, let count?): instruction = .cut(count: count)
        case ("cut-lines", 3, let count?): instruction = .cutLines(count: count)
        case ("replace", 5..., _):
            let sides = words.dropFirst(2).split(separator: "->").map { $0.joined(separator: " ") }
            guard sides.count == 2 else { return nil }
            instruction = .replace(sides[0], by: sides[1])
        case ("carriage-returns", 2, _): instruction = .carriageReturns
        case ("seal", 2, _): instruction = .seal(count: nil)
        case ("seal", 3, let count?): instruction = .seal(count: count)
        case ("issue", 3, _): instruction = .issue(edition: words[2])
        case ("pipe", 2, _): instruction = .pipe
        case ("unreadable", 2, _): instruction = .unreadable
        default: return nil
        }
    }

    func apply(to site: TestSite) async throws {
        let file = site.url(subject)
        switch instruction {
        case .fill(let count): try Data(repeating: UInt8(ascii: "#"), count: count).write(to: file)
        case .append(let count):
            try change(file) { $0 + [UInt8](repeating: UInt8(ascii: " "), count: count) }
        case .cut(let count): try change(file) { $0.dropLast(count) }
        case .cutLines(let count): try change(file) { Self.lines($0).dropLast(count).flatMap { $0 + [lineEnd] } }
        case .replace(let text, let other):
            try change(file) { bytes in
                let content = String(decoding: bytes, as: UTF8.self)
                #expect(content.contains(text), "\(subject) does not hold '\(text)'")
                return Array(content.replacing(text, with: other, maxReplacements: 1).utf8)
            }
        case .carriageReturns: try change(file) { $0.flatMap { $0 == lineEnd ? [UInt8(ascii: "\r"), $0] : [$0] } }
        case .seal(let count):
            try change(file) { bytes in
                let awards = AwardFileSealing.isSealed(bytes) ? Self.lines(bytes).dropLast() : Self.lines(bytes)[...]
                return try AwardFileSealing.sealed(awards.flatMap { $0 + [lineEnd] }, counting: count)
            }
        case .issue(let edition): try issue(edition, in: site)
        case .pipe: _ = try await ProgramRun(URL(filePath: "/usr/bin/env"), ["mkfifo", file.path], in: site.folder)
        case .unreadable: try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
        }
    }

    private var lineEnd: UInt8 { UInt8(ascii: "\n") }

    private func change(_ file: URL, _ change: ([UInt8]) throws -> some Sequence<UInt8>) throws {
        try Data(try change([UInt8](try Data(contentsOf: file)))).write(to: file)
    }

    /// Makes a registry of real awards with one in it, signed with a key of its own.
    private func issue(_ edition: String, in site: TestSite) throws {
        let award = PlainAward(
            id: subject, edition: edition, subject: "urn:uuid:00000000-0000-4000-8000-000000000003",
            completed: "2024-05-20", name: "Sample Guide Three", place: 1)
        try RegistryForge(of: site.folder, isSpecimen: false).write([award], run: "2024-06-01T12:00:00Z")
    }

    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
            .dropLast(bytes.last == UInt8(ascii: "\n") ? 1 : 0)
    }
}
