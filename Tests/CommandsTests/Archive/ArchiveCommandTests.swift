import Foundation
import TestSupport
import Testing

struct ArchiveCommandTests {
    @Test func writesTheSameBytesForTheSameSourceAndFindsThemWhole() async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("archive")
        #expect(run.status == 0 && run.diagnostics == "")
        #expect(run.output.wholeMatch(of: /archive\.zip: \d+ files, of them the site with 6 badges\n/) != nil)
        let first = try Data(contentsOf: folder.url.appending(path: "archive.zip"))
        #expect(try await folder.run("archive", "--replace", "--quiet").output == "")
        #expect(try Data(contentsOf: folder.url.appending(path: "archive.zip")) == first)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        #expect(left == ["archive.zip", "content", "templates"])
        let check = try await folder.run("archive", "--verify", "archive.zip")
        #expect(check.status == 0 && check.diagnostics == "")
        let expected =
            #/
            archive\.zip:\ whole\n
            \ \ checksums\ \ \d+\ files\ of\ the\ site,\ \d+\ of\ its\ source\n
            \ \ badges\ \ \ \ \ 6,\ with\ every\ seal,\ proof\ and\ address\n
            \ \ address\ \ \ \ https://lfe\.example\.org/\n
            /#
        #expect(check.output.wholeMatch(of: expected) != nil)
    }

    /// What a successor does who has the archive and the program.
    @Test func givesBackTheSite() async throws {
        guard let python = Workplace.tool("python3") else { return }
        let folder = try SourceFolder()
        #expect(try await folder.run("build").status == 0)
        #expect(try await folder.run("archive").status == 0)
        let unpacking = """
            import zipfile, hashlib
            archive = zipfile.ZipFile('archive.zip')
            assert archive.testzip() is None
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            for line in archive.read('SHA256SUMS').decode().splitlines():
                digest, name = line.split('  ', 1)
                assert hashlib.sha256(archive.read(name)).hexdigest() == digest, name
            assert len(archive.namelist()) == len(archive.read('SHA256SUMS').splitlines()) + 1
            archive.extractall('unpacked')
            """
        let run = try await ProgramRun(python, ["-c", unpacking], in: folder.url)
        #expect(run.status == 0, "\(run.output)")
        #expect(try await folder.run("build", "--source", "unpacked/source", "--output", "again").status == 0)
        let names = try folder.files(below: "public")
        #expect(try folder.files(below: "unpacked/site") == names && folder.files(below: "again") == names)
        for name in names {
            let bytes = try ["public", "unpacked/site", "again"].map {
                try Data(contentsOf: folder.url.appending(path: "\($0)/\(name)"))
            }
            #expect(Set(bytes).count == 1, "\(name)")
        }
        let guide = try String(contentsOf: folder.url.appending(path: "unpacked/VERIFY.txt"), encoding: .utf8)
        for part in ["sha256sum -c --quiet SHA256SUMS", "openssl pkeyutl -verify", "https://lfe.example.org/"] {
            #expect(guide.contains(part))
        }
    }

    @Test func refusesADamagedOrHostileArchive() async throws {
        let folder = try SourceFolder()
        #expect(try await folder.run("archive", "--output", "whole.zip").status == 0)
        let whole = try Data(contentsOf: folder.url.appending(path: "whole.zip"))
        func expectRefusal(_ bytes: Data, _ message: String) async throws {
            try bytes.write(to: folder.url.appending(path: "other.zip"))
            let run = try await folder.run("archive", "--verify", "other.zip")
            #expect(run.status == 1 && run.output == "")
            #expect(run.diagnostics.hasPrefix("other.zip: error: \(message)\n"), "\(run.diagnostics)")
            #expect(run.diagnostics.hasSuffix("; the archive is not whole\n"))
        }
        let noArchive = "this is no archive that 'rosette archive' wrote, or a part of it is missing [archive-damaged]"
        for bytes in [
            Data(), Data("not a zip".utf8), whole.dropLast(), whole.prefix(whole.count / 2), whole + [0],
            whole.dropFirst(),
        ] {
            try await expectRefusal(Data(bytes), noArchive)
        }
        var flipped = whole
        flipped[1000] ^= 1
        try await expectRefusal(flipped, "'VERIFY.txt' in the archive is damaged [archive-damaged]")
        try await expectRefusal(
            whole.replacing("site/404.html", with: "../../04.html"),
            "'../../04.html' in the archive could be written to another place [archive-unsafe]")
        try await expectRefusal(
            whole.replacing("site/robots.txt", with: "/ite/robots.txt"),
            "'/ite/robots.txt' in the archive could be written to another place [archive-unsafe]")
        try await expectRefusal(
            whole.replacing("site/about/index.html", with: "site/ES/xx/index.html"),
            "'site/about/index.html' and the list of checksums do not go together [archive-incomplete]")
    }

    @Test func leavesWhatIsThereAlone() async throws {
        let folder = try SourceFolder()
        try Data("mine".utf8).write(to: folder.url.appending(path: "archive.zip"))
        let run = try await folder.run("archive")
        #expect(run.status == 1)
        #expect(
            run.diagnostics == """
                error: 'archive.zip' exists already [file-exists]
                   = hint: choose another name, or say '--replace'

                1 error; no archive was written

                """)
        #expect(try String(contentsOf: folder.url.appending(path: "archive.zip"), encoding: .utf8) == "mine")
        // A mistake in the source leaves an earlier archive as it was.
        try folder.replaceLine(of: "content/site.yml", beginning: "title:", with: "titel: x")
        #expect(try await folder.run("archive", "--replace").status == 1)
        #expect(try String(contentsOf: folder.url.appending(path: "archive.zip"), encoding: .utf8) == "mine")
    }

    @Test func archivesNoPrivateFile() async throws {
        let folder = try SourceFolder()
        let path = "templates/assets/march.csv"
        try Data("email;credential\none@school.example;data-cycle\n".utf8).write(to: folder.url.appending(path: path))
        let run = try await folder.run("archive")
        #expect(run.status == 1)
        #expect(
            run.diagnostics == """
                \(path): error: this file is private, and an archive is given to others [archive-private-file]
                   = hint: move it out of the folder; rosters and keys belong outside content/ and templates/

                1 error; no archive was written

                """)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        #expect(left == ["content", "templates"])
    }

    @Test func leavesOutWhatTheSiteIsNotMadeFrom() async throws {
        let folder = try SourceFolder()
        for name in ["roster.csv", ".git/config", ".rosette/links.json", "content/.key.json", "public/index.html"] {
            let file = folder.url.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("NEEDLE".utf8).write(to: file)
        }
        #expect(try await folder.run("archive").status == 0)
        let bytes = try Data(contentsOf: folder.url.appending(path: "archive.zip"))
        for name in ["roster.csv", ".git/", ".rosette", ".key.json", "NEEDLE"] {
            #expect(bytes.firstRange(of: Data(name.utf8)) == nil, "\(name)")
        }
    }

    @Test func saysWhereTheArchiveCannotBe() async throws {
        let folder = try SourceFolder()
        let run = try await folder.run("archive", "--verify", "content")
        #expect(run.status == 1 && run.diagnostics.hasPrefix("error: 'content' is a folder [not-a-file]\n"))
        let missing = try await folder.run("archive", "--verify", "no.zip")
        #expect(
            missing.status == 1 && missing.diagnostics.hasPrefix("error: there is no file 'no.zip' [missing-file]\n"))
    }
}

extension Data {
    /// With every place where one text stands changed to another of the same length.
    fileprivate func replacing(_ text: String, with other: some StringProtocol) -> Data {
        var result = self
        var start = result.startIndex
        while let found = result.range(of: Data(text.utf8), in: start..<result.endIndex) {
            result.replaceSubrange(found, with: Data(other.utf8))
            start = result.index(found.lowerBound, offsetBy: other.utf8.count)
        }
        return result
    }
}
