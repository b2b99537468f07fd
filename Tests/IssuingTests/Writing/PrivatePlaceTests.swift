import Foundation
import Issuing
import Testing

struct PrivatePlaceTests {
    /// A site to build from, a repository that is something else, and a folder that is neither.
    private static func folder() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put("name: x", at: "site/content/site.yml")
        try folder.put("ref: refs/heads/main", at: "repo/.git/HEAD")
        try folder.put("x", at: "repo/docs/guide.md")
        try folder.put("gitdir: ../repo/.git/worktrees/tree", at: "tree/.git")
        try folder.makeFolder("tree/sub/folder")
        try folder.makeFolder("private")
        try folder.makeFolder("site-keys")
        try folder.link("private/to-site", to: "../site")
        try folder.link("private/to-content", to: folder["site/content"])
        try folder.link("private/to-docs", to: "../repo/docs")
        try folder.link("private/links.csv", to: "../repo/docs/links.csv")
        try folder.put("x", at: "repo/docs/links.csv")
        return folder
    }

    private static func fault(_ path: String, in folder: TestFolder) -> PrivatePlaceProblem.Fault? {
        do throws(PrivatePlaceProblem) {
            _ = try PrivatePlace(folder[path], for: .links, outside: folder["site"])
            return nil
        } catch {
            return error.fault
        }
    }

    @Test(arguments: [
        "site/key", "site/content/key", "site/content/site.yml", "site/new/folder/key", "site", "private/../site/key",
        "private/nothing/../../site/key", "private/to-site/key", "private/to-content/key",
        "private/to-content/new/folder/key",
    ])
    func refusesAPlaceInTheSourceFolder(path: String) throws {
        #expect(try Self.fault(path, in: Self.folder()) == .insideSource)
    }

    @Test(arguments: [
        "repo/key", "repo/docs/key", "repo/new/folder/key", "repo/.git/key", "private/to-docs/key", "private/links.csv",
        "private/nothing/../../repo/key", "private/./../repo//key",
    ])
    func refusesAPlaceInAGitWorkTree(path: String) throws {
        let folder = try Self.folder()
        #expect(Self.fault(path, in: folder) == .insideGit(tree: folder["repo"]))
    }

    @Test(arguments: ["tree/key", "tree/sub/folder/key", "tree/sub/nothing/key"])
    func refusesAPlaceInALinkedWorkTree(path: String) throws {
        let folder = try Self.folder()
        #expect(Self.fault(path, in: folder) == .insideGit(tree: folder["tree"]))
    }

    @Test(arguments: ["private/key", "private/new/folder/key", "key", "site-keys/key", "site.key", "repository/key"])
    func takesAPlaceThatIsNeither(path: String) throws {
        #expect(try Self.fault(path, in: Self.folder()) == nil)
    }

    @Test(arguments: ["", "private/", "private/key/"])
    func refusesAPathThatNamesNoFile(path: String) throws {
        let folder = try Self.folder()
        let path = path.isEmpty ? "" : folder[path]
        let problem = #expect(throws: PrivatePlaceProblem.self) {
            try PrivatePlace(path, for: .key, outside: folder["site"])
        }
        #expect(problem?.fault == .notAFile)
    }

    /// A path without a `/` at its start is meant from the folder that the program runs in.
    @Test func resolvesRelativePaths() {
        let problem = #expect(throws: PrivatePlaceProblem.self) { try PrivatePlace("key", for: .key, outside: ".") }
        #expect(problem?.fault == .insideSource)
    }

    @Test func replacesAListInOneStepAndKeepsItPrivate() throws {
        let folder = try Self.folder()
        try folder.put("an old list", at: "private/list.csv", permissions: 0o644)
        try folder.put("left by a run that was killed", at: "private/.rosette-new", permissions: 0o666)
        let place = try PrivatePlace(folder["private/list.csv"], for: .links, outside: folder["site"])
        for text in ["one", "two"] {
            try place.replace(Array(text.utf8))
            #expect(try folder.text(at: "private/list.csv") == text)
            #expect(try folder.permissions(of: "private/list.csv") == 0o600)
        }
        #expect(!FileManager.default.fileExists(atPath: folder["private/.rosette-new"]))
    }

    @Test func writesToWhatALinkLeadsTo() throws {
        let folder = try Self.folder()
        try folder.put("old", at: "elsewhere/list.csv")
        try folder.link("private/list.csv", to: "../elsewhere/list.csv")
        try PrivatePlace(folder["private/list.csv"], for: .links, outside: folder["site"]).replace(Array("new".utf8))
        #expect(try folder.text(at: "elsewhere/list.csv") == "new")
        #expect(try folder.tree("private")["list.csv"] == "-> ../elsewhere/list.csv")
    }

    @Test func addsToALog() throws {
        let folder = try Self.folder()
        let place = try PrivatePlace(folder["private/log"], for: .log, outside: folder["site"])
        try place.append(Array("one\n".utf8))
        try place.append(Array("two\n".utf8))
        #expect(try folder.text(at: "private/log") == "one\ntwo\n")
        #expect(try folder.permissions(of: "private/log") == 0o600)
    }

    @Test(arguments: ["private/folder", "private/nowhere"])
    func writesOnlyToFiles(path: String) throws {
        let folder = try Self.folder()
        try folder.makeFolder("private/folder")
        try folder.link("private/nowhere", to: "nothing")
        let place = try PrivatePlace(folder[path], for: .links, outside: folder["site"])
        let before = try folder.tree("private")
        let replacing = #expect(throws: PrivatePlaceProblem.self) { try place.replace([1]) }
        let appending = #expect(throws: PrivatePlaceProblem.self) { try place.append([1]) }
        #expect(replacing?.fault == .notAFile)
        #expect(appending?.fault == .notAFile)
        #expect(try folder.tree("private") == before)
    }

    @Test func writesToNoDevice() throws {
        let folder = try Self.folder()
        let place = try PrivatePlace("/dev/null", for: .links, outside: folder["site"])
        let problem = #expect(throws: PrivatePlaceProblem.self) { try place.replace([1]) }
        #expect(problem?.fault == .notAFile)
    }

    @Test func makesNoFolders() throws {
        let folder = try Self.folder()
        let place = try PrivatePlace(folder["private/new/key"], for: .key, outside: folder["site"])
        for write in [place.create, place.replace, place.append] {
            let problem = #expect(throws: PrivatePlaceProblem.self) { try write([1]) }
            #expect(problem?.fault == .folderMissing)
        }
    }

    @Test func saysWhyTheSystemRefuses() throws {
        let folder = try Self.folder()
        let name = String(repeating: "n", count: 300)
        let problem = #expect(throws: PrivatePlaceProblem.self) {
            try PrivatePlace(folder["private/\(name)"], for: .key, outside: folder["site"])
        }
        #expect(problem?.fault == .failed(reason: "file name too long"))
        #expect(problem?.message == "the key file '\(folder["private/\(name)"])' cannot be written: file name too long")
    }

    @Test(arguments: [
        (
            PrivatePlace.Use.key, "the key file 'ROOT/site/x' would be in the folder that the site is built from",
            "whoever has the key can issue badges in the issuer's name: choose a place outside of every repository, in "
                + "your home folder"
        ),
        (
            .links, "the list of links 'ROOT/site/x' would be in the folder that the site is built from",
            "the list holds the earners' addresses: choose a place outside of every repository, in your home folder"
        ),
        (
            .log, "the private log 'ROOT/site/x' would be in the folder that the site is built from",
            "the log says why badges were withdrawn: choose a place outside of every repository, in your home folder"
        ),
    ])
    func saysWhyEachKindOfFileIsPrivate(use: PrivatePlace.Use, message: String, hint: String) throws {
        let folder = try Self.folder()
        let problem = #expect(throws: PrivatePlaceProblem.self) {
            try PrivatePlace(folder["site/x"], for: use, outside: folder["site"])
        }
        #expect(folder.shown(try #require(problem)) == "error: \(message) [private-file-place]\n   = hint: \(hint)\n")
    }
}
