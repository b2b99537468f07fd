import Diagnostics
import Foundation
import OutputWriting
import TestSupport
import Testing

/// Folders whose files are made together are kept from build to build as long as nothing of them has changed.
@Suite struct BundleTests {
    private let site: TemporarySite

    init() throws { site = try TemporarySite() }

    /// A bundle as a builder knows it: its files, and what they are made from.
    private struct Bundle: Equatable {
        var files: [String: String]
        var inputs: String
    }

    private func fingerprint(_ text: String) throws -> Fingerprint {
        // Made up, and different for different texts of up to 15 bytes.
        try #require(Fingerprint(Array((Array(text.utf8) + Array(repeating: 0, count: 16)).prefix(16))))
    }

    /// Builds a site as a builder does that keeps what it can.
    ///
    /// - Returns: what became of the files, and which bundles were made anew.
    @discardableResult
    private func build(
        _ bundles: [String: Bundle], files: [String: String] = [:], all: String? = nil,
        trial: OutputTrial = OutputTrial()
    ) async throws -> (summary: OutputSummary, made: [String]) {
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, trial: trial, log: &log))
        await output.inspectBundles()
        for (path, text) in files { try output.stage(path, text) }
        var made: [String] = []
        if let all, try output.keepAll(madeFrom: fingerprint(all)) {
            made = ["none"]
        } else {
            for (path, bundle) in bundles {
                let folder = try #require(OutputPath(path))
                if try output.keep(folder, madeFrom: fingerprint(bundle.inputs)) { continue }
                made.append(path)
                let files = bundle.files.map { (name: $0.key, bytes: Array($0.value.utf8)) }
                try output.stage(folder, files, madeFrom: fingerprint(bundle.inputs))
            }
            if let all { try output.note(allMadeFrom: fingerprint(all), outline: fingerprint("outline")) }
        }
        // Longer than the steps in which file systems count time: what is as new as its list is never kept.
        try await Task.sleep(for: .milliseconds(12))
        let summary = output.commit(log: &log)
        #expect(log.lines == [])
        return (try #require(summary), made.sorted())
    }

    private let two = [
        "badges/a": Bundle(files: ["index.html": "A", "card/index.html": "a"], inputs: "1"),
        "badges/b": Bundle(files: ["index.html": "B"], inputs: "1"),
    ]

    @Test func keepsWhatIsMadeFromTheSame() async throws {
        let first = try await build(two, files: ["index.html": "x", "badges/index.html": "list"])
        #expect(first.summary == OutputSummary(written: 5))
        #expect(first.made == ["badges/a", "badges/b"])
        let second = try await build(two, files: ["index.html": "x", "badges/index.html": "list"])
        #expect(second.summary == OutputSummary(unchanged: 5))
        #expect(second.made == [])
        #expect(
            try site.files() == [
                "index.html": "x", "badges/index.html": "list", "badges/a/index.html": "A",
                "badges/a/card/index.html": "a", "badges/b/index.html": "B",
            ])
    }

    @Test func makesWhatIsMadeFromOtherThings() async throws {
        try await build(two)
        var changed = two
        changed["badges/a"] = Bundle(files: ["index.html": "A2", "more.txt": "m"], inputs: "2")
        let second = try await build(changed)
        #expect(second.made == ["badges/a"])
        #expect(second.summary == OutputSummary(written: 2, unchanged: 1, removed: 1))
        #expect(
            try site.tree() == [
                "badges": "/", "badges/a": "/", "badges/a/index.html": "A2", "badges/a/more.txt": "m", "badges/b": "/",
                "badges/b/index.html": "B",
            ])
    }

    @Test func removesWhatIsNotMadeAnyMore() async throws {
        try await build(two)
        let second = try await build(two.filter { $0.key == "badges/b" })
        #expect(second.summary == OutputSummary(unchanged: 1, removed: 2))
        #expect(try site.tree() == ["badges": "/", "badges/b": "/", "badges/b/index.html": "B"])
        #expect(try await build([:]).summary == OutputSummary(removed: 1))
        #expect(try site.tree().isEmpty)
    }

    @Test(arguments: ["other size", "x"])
    func makesAgainWhatWasChangedByHand(_ text: String) async throws {
        try await build(two)
        try site.put(text, at: "public/badges/a/card/index.html")
        let second = try await build(two)
        #expect(second.made == ["badges/a"])
        #expect(second.summary == OutputSummary(written: 1, unchanged: 2))
        #expect(try site.files()["badges/a/card/index.html"] == "a")
        #expect(try await build(two).made == [])
    }

    @Test func makesAgainWhatIsMissing() async throws {
        try await build(two)
        try site.remove("public/badges/a/card")
        #expect(try await build(two).summary == OutputSummary(written: 1, unchanged: 2))
        try site.remove("public/badges")
        #expect(try await build(two).summary == OutputSummary(written: 3))
        #expect(try await build(two).made == [])
    }

    /// As after a cache was restored: the bytes are right and the times are new.
    @Test func looksAtTheBytesWhereOnlyTheTimeIsAnother() async throws {
        try await build(two)
        let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
        try FileManager.default.setAttributes(old, ofItemAtPath: site.output + "/badges/a/index.html")
        let second = try await build(two)
        #expect(second.made == ["badges/a"])
        #expect(second.summary == OutputSummary(unchanged: 3))
        #expect(try await build(two).made == [])
    }

    @Test func keepsNothingWithoutItsList() async throws {
        try await build(two)
        try site.remove(".rosette/public/manifest")
        #expect(try await build(two).made == ["badges/a", "badges/b"])
    }

    @Test func keepsNothingByADamagedList() async throws {
        try await build(two)
        let manifest = try String(contentsOfFile: site.state + "/manifest", encoding: .utf8)
        try site.put(manifest.replacing("badges/b", with: "badges/c"), at: ".rosette/public/manifest")
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, log: &log))
        await output.inspectBundles()
        #expect(
            log.lines == [
                "warning: the list of what the last build wrote is damaged and is not used [output-manifest-unusable] "
                    + "pages that are gone from the source stay in the output folder; to be rid of them, empty it and "
                    + "build again"
            ])
        #expect(try !output.keep(try #require(OutputPath("badges/a")), madeFrom: fingerprint("1")))
    }

    @Test func keepsAllWhereAllIsTheSame() async throws {
        try await build(two, all: "everything")
        #expect(try await build([:], all: "everything").made == ["none"])
        #expect(try site.files().count == 3)
        // Not where something was changed by hand, nor where it is made from other things.
        #expect(try await build(two, all: "more").made == [])
        try site.put("by hand", at: "public/badges/a/index.html")
        #expect(try await build(two, all: "more").made == ["badges/a"])
        #expect(try await build([:], all: "more").made == ["none"])
    }

    @Test func takesNoOtherPartOfASite() throws {
        func open(_ part: String?) -> [String] {
            var log = DiagnosticLog()
            let output = SiteOutput.open(site.output, part: part, log: &log)
            try? output?.stage("index.html", "x")
            _ = output?.commit(log: &log)
            return log.lines(in: site)
        }
        let hint =
            "give each part an output folder of its own; to use this one again, remove 'ROOT/public' and its folder in "
            + "'.rosette' beside it"
        #expect(open("1/2") == [])
        #expect(open("1/2") == [])
        #expect(
            open("2/2") == [
                "error: 'ROOT/public' has part 1/2 of a site, which part 2/2 of a site would replace "
                    + "[output-other-part] \(hint)"
            ])
        #expect(
            open(nil) == [
                "error: 'ROOT/public' has part 1/2 of a site, which a whole site would replace [output-other-part] \(hint)"
            ])
    }

    @Test func refusesAFileInPlaceOfAKeptBundle() async throws {
        try await build(two)
        var log = DiagnosticLog()
        let output = try #require(SiteOutput.open(site.output, log: &log))
        await output.inspectBundles()
        #expect(try output.keep(try #require(OutputPath("badges/a")), madeFrom: fingerprint("1")))
        try output.stage("badges/a", "a file")
        #expect(output.commit(log: &log) == nil)
        let told = "error: 'badges/a' is made both as a file and as a folder [output-path-twice] "
        #expect(log.lines.contains(told + "give one of the two another address"))
    }

    /// Whatever was built before and was done to the output since, a build ends with just the files it was asked for.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func endsWithWhatWasAskedFor(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let names = ["a", "b", "b-c", "bc", "c/d", "é"].map { "badges/" + $0 }
        var bundles: [String: Bundle] = [:]
        for _ in 0..<25 {
            for name in names where Int.random(in: 0..<3, using: &generator) == 0 {
                let number = Int.random(in: 0..<4, using: &generator)
                let files = ["index.html": "\(number)", "card/index.html": "c", "n\(number).txt": "n"]
                bundles[name] =
                    number == 0 ? nil : Bundle(files: files.filter { $0.key.count % 3 != number }, inputs: "\(number)")
            }
            var files = ["index.html": "home"]
            if Bool.random(using: &generator) { files["badges/index.html"] = "list" }
            if Bool.random(using: &generator) { files["badges/b.html"] = "between" }
            try damage(using: &generator)
            // A small batch, so that lists go through files too.
            try await build(bundles, files: files, trial: OutputTrial(batch: Int.random(in: 1...5, using: &generator)))
            var wanted = files
            for (name, bundle) in bundles {
                for (file, text) in bundle.files { wanted["\(name)/\(file)"] = text }
            }
            #expect(try site.files() == wanted)
            #expect(try await build(bundles, files: files).summary == OutputSummary(unchanged: wanted.count))
        }
    }

    private func damage(using generator: inout SeededGenerator) throws {
        guard FileManager.default.fileExists(atPath: site.output),
            let victim = try site.files().keys.sorted().randomElement(using: &generator)
        else { return }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: try site.put("?", at: "public/" + victim)
        case 1: try site.remove("public/" + victim)
        case 2: try site.remove("public/" + String(victim.prefix { $0 != "/" }))
        default: break
        }
    }
}
