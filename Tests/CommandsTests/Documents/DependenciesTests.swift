import Foundation
import TestSupport
import Testing

/// docs/dependencies.md says what there is, and the bill of materials that is made of it, too.
struct DependenciesTests {
    private let tables: [DocumentTable]

    init() throws { tables = try DocumentTable.all(of: "docs/dependencies.md") }

    private func table(with headings: String...) throws -> DocumentTable {
        try #require(tables.first { table in headings.allSatisfy(table.headings.contains) })
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Workplace.repository.appending(path: path), encoding: .utf8)
    }

    @Test func fillsEveryCell() {
        for table in tables {
            for row in table.rows {
                #expect(row.count == table.headings.count && !row.contains(""), "\(row)")
            }
        }
    }

    @Test func namesTheSwiftPackagesThatAreAskedFor() throws {
        let manifest = try text("Package.swift")
        let asked = manifest.matches(of: #/\.package\(url: "https:\/\/(.+?)(?:\.git)?", exact: "(.+?)"\)/#)
            .map { "\($0.output.1) \($0.output.2)" }
        #expect(manifest.matches(of: #/\.package\(url:/#).count == asked.count, "each is of one version")
        let table = try table(with: "commit")
        let named = try zip(table.column("package"), table.column("version")).map { link, version in
            let address = try #require(link.firstMatch(of: #/\(https:\/\/(.+)\)/#)).output.1
            return "\(address) \(version)"
        }
        #expect(Set(named) == Set(asked) && named.count == asked.count)
    }

    @Test func namesTheCommitsThatWereFetched() throws {
        struct Resolved: Decodable {
            struct Pin: Decodable {
                struct State: Decodable {
                    let revision: String
                    let version: String?
                }
                let location: String
                let state: State
            }
            let pins: [Pin]
        }
        // SwiftPM writes it before it compiles anything.
        let resolved = try JSONDecoder().decode(Resolved.self, from: Data(text("Package.resolved").utf8))
        let fetched = resolved.pins.map { pin in
            "\(pin.location.replacing(".git", with: "", maxReplacements: 1)) \(pin.state.version ?? "") \(pin.state.revision)"
        }
        let table = try table(with: "commit")
        let named = try table.rows.indices.map { row in
            let link = try #require(try table.column("package")[row].firstMatch(of: #/\((.+)\)/#)).output.1
            let commit = try table.column("commit")[row].replacing("`", with: "")
            return "\(link) \(try table.column("version")[row]) \(commit)"
        }
        #expect(Set(named.map(Self.plain)) == Set(fetched.map(Self.plain)))
    }

    /// Where a package really came from can be a mirror; only its name counts.
    private static func plain(_ line: String) -> Substring {
        line.split(separator: "/").last ?? ""
    }

    /// The modules that import each package or library, as their sources say.
    @Test func namesTheModulesThatUseThem() throws {
        let layers = try text(".ci/check-layers")
        let packages = [
            "swift-argument-parser": "ArgumentParser", "swift-crypto": "Crypto", "Yams": "Yams",
            "FlyingFox": "FlyingSocks",
        ]
        let table = try table(with: "commit")
        for (link, modules) in try zip(table.column("package"), table.column("in module")) where modules != "–" {
            let name = try #require(link.firstMatch(of: #/\[(.+)\]/#)).output.1
            let module = try #require(packages[String(name)])
            for user in modules.components(separatedBy: ", ") {
                let row = try #require(layers.split(separator: "    \"\(user)\": (").last)
                #expect(row.prefix(600).contains("\"\(module)\""), "\(user) does not wrap \(module)")
            }
        }
    }

    @Test func namesWhatIsInstalledFromTheSystem() throws {
        let document = try text("docs/dependencies.md")
        let libraries = try text(".ci/install-libraries")
        let lists = try #require(libraries.firstMatch(of: #/missing" \\\n +"(.+)" \\\n +"(.+)"/#)).output
        let table = try table(with: "Debian package")
        let debian = try table.column("Debian package").flatMap { $0.components(separatedBy: ", ") }
        #expect(Set(debian) == Set(lists.1.split(separator: " ").map(String.init)))
        #expect(Set(try table.column("Homebrew")) == Set(lists.2.split(separator: " ").map(String.init)))
        for script in ["Tests/Interop/setup", "Tests/Browser/setup", "benchmarks/setup"] {
            for match in try text(script).matches(of: #/install-packages" "[^"$]+" "([^"]+)"/#) {
                for name in match.output.1.split(separator: " ") {
                    #expect(document.contains(name), "\(script) installs \(name)")
                }
            }
        }
    }

    private static let requirements = [
        "Tests/Interop/requirements.txt", "Tests/Interop/requirements-credentials.txt",
        "Tests/Interop/requirements-ctdl.txt", "Tests/Interop/requirements-hosts.txt",
        "Tests/Browser/requirements.txt", "benchmarks/requirements.txt", "art/requirements.txt",
    ]

    @Test func namesEveryPackageFromPyPI() throws {
        var pinned: Set<String> = []
        for file in Self.requirements {
            pinned.formUnion(
                try text(file).matches(of: #/(?m)^([A-Za-z0-9._-]+)==(\S+) \\$/#).map {
                    "\($0.output.1) \($0.output.2)"
                })
        }
        let direct = try table(with: "package", "from")
        let others = try table(with: "package", "asked for by")
        var named = Set(try zip(direct.column("package"), direct.column("version")).map { "\($0) \($1)" })
        for (name, versions) in try zip(others.column("package"), others.column("versions")) {
            named.formUnion(versions.components(separatedBy: ", ").map { "\(name) \($0)" })
        }
        #expect(named.subtracting(pinned) == [] && pinned.subtracting(named) == [])
        for (name, file) in try zip(direct.column("package"), direct.column("from")) {
            #expect(try text(file).contains("\n\(name)==") || text(file).hasPrefix("\(name)=="), "\(name) in \(file)")
        }
    }

    @Test(arguments: requirements)
    func pinsEveryPackageByItsChecksums(_ file: String) throws {
        let lines = try text(file).replacing(" \\\n", with: " ").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(!lines.isEmpty)
        for line in lines {
            let words = line.split(separator: " ")
            #expect(words[0].wholeMatch(of: #/[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*/#) != nil, "\(words[0])")
            #expect(words.count > 1)
            #expect(
                words.dropFirst().allSatisfy { $0.wholeMatch(of: #/--hash=sha256:[0-9a-f]{64}/#) != nil }, "\(words[0])"
            )
        }
    }

    @Test func namesWhatANewSiteBrings() throws {
        var used: Set<String> = []
        for file in [".github/workflows/site.yml", ".gitlab-ci.yml", "Containerfile"] {
            let text = try text("starter/site/\(file)")
            used.formUnion(text.matches(of: #/uses: (\S+)@(\S+)/#).map { "\($0.output.1) \($0.output.2)" })
            used.formUnion(text.matches(of: #/(?:swift|debian):[0-9][\w.-]+/#).map { "\($0.output) tag" })
        }
        let table = try table(with: "what", "where")
        let named = try zip(table.column("what"), table.column("version")).map { "\($0) \($1)" }
        #expect(Set(named) == used)
    }

    // MARK: The bill of materials

    private func bill(_ name: String, epoch: String? = nil) async throws -> Data {
        let file = try Workplace.newFolder().appending(path: name)
        let run = try await ProgramRun(
            Workplace.repository.appending(path: ".ci/sbom"), [file.path], environment: ["SOURCE_DATE_EPOCH": epoch])
        #expect(run.status == 0, "\(run.output)")
        return try Data(contentsOf: file)
    }

    private static let canBeMade =
        Workplace.tool("python3") != nil && Workplace.tool("pkg-config") != nil
        && FileManager.default.fileExists(atPath: Workplace.repository.appending(path: ".git").path)

    @Test(.enabled(if: canBeMade, "there is no Python, pkg-config or Git history"))
    func makesTheSameBillOfMaterialsTwice() async throws {
        let first = try await bill("first.json")
        #expect(try await bill("second.json") == first)
        let document = try #require(try JSONSerialization.jsonObject(with: first) as? [String: Any])
        let packages = try #require(document["packages"] as? [[String: Any]])
        let names = Set(packages.compactMap { $0["name"] as? String })
        for table in tables {
            guard let heading = table.headings.first, ["package", "library", "program"].contains(heading) else {
                continue
            }
            for name in try table.column(heading) where name != "–" && name != "open, xdg-open" {
                let plain = name.firstMatch(of: #/\[(.+)\]/#).map { String($0.output.1) } ?? name
                #expect(names.contains(plain), "\(plain)")
            }
        }
        let dated = String(decoding: try await bill("dated.json", epoch: "0"), as: UTF8.self)
        #expect(dated.contains("\"created\": \"1970-01-01T00:00:00Z\""))
    }
}
