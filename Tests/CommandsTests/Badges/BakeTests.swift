import Foundation
import TestSupport
import Testing

/// What somebody sees who puts badges into pictures and takes them out again.
struct BakeTests {
    private let folder: SourceFolder
    private static let credential = """
        {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Zoë ]]> & <b>"}
        """
    private static let assertion = """
        {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://badges.example.org/a.json"}
        """
    private static let picture = Workplace.repository
        .appending(path: "content/micro-credentials/equity-mindset/2020-09/badge.png").path
    private static let drawing = Workplace.repository
        .appending(path: "content/micro-credentials/equity-mindset/2020-09/badge.svg").path

    init() throws {
        folder = try SourceFolder(isEmpty: true)
        for (name, text) in [
            ("credential.json", Self.credential), ("assertion.json", Self.assertion), ("note.txt", "hello"),
        ] {
            try text.write(to: folder.url.appending(path: name), atomically: true, encoding: .utf8)
        }
    }

    private func expect(_ arguments: [String], output: String = "", diagnostics: String = "", status: Int32)
        async throws
    {
        let run = try await UserRun(arguments, in: folder.url)
        #expect(run.output == output)
        #expect(run.diagnostics == diagnostics)
        #expect(run.status == status)
    }

    @Test func putsBothStandardsIntoOnePNG() async throws {
        try await expect(["bake", Self.picture, "credential.json", "assertion.json", "--output", "a.png"], status: 0)
        try await expect(["unbake", "a.png"], output: Self.credential + "\n", status: 0)
        try await expect(["unbake", "a.png", "--assertion"], output: Self.assertion + "\n", status: 0)
    }

    @Test func putsOneIntoAnSVG() async throws {
        try await expect(["bake", Self.drawing, "credential.json", "--output", "a.svg"], status: 0)
        // A `]]>` cannot stand in an SVG as it is; the JSON means the same.
        let escaped = Self.credential.replacing("]]>", with: #"\u005d]>"#)
        try await expect(["unbake", "a.svg"], output: escaped + "\n", status: 0)
        try await expect(
            ["bake", Self.drawing, "credential.json", "assertion.json", "--output", "b.svg"],
            diagnostics: """
                \(Self.drawing): error: an SVG carries exactly one badge document [svg-one-document-only]
                   = hint: choose Open Badges 2.0 or 3.0, or bake both into a PNG

                1 error; nothing was written

                """, status: 1)
    }

    @Test func writesWhatWasTakenOutIntoAFile() async throws {
        try await expect(["bake", Self.picture, "assertion.json", "--output", "a.png"], status: 0)
        try await expect(["unbake", "a.png", "--output", "out.json"], status: 0)
        #expect(
            try String(contentsOf: folder.url.appending(path: "out.json"), encoding: .utf8) == Self.assertion + "\n")
    }

    @Test func overwritesNothingUnasked() async throws {
        let refusal = """
            error: 'note.txt' exists already [file-exists]
               = hint: choose another name, or say '--replace'

            1 error; nothing was written

            """
        try await expect(
            ["bake", Self.picture, "assertion.json", "--output", "note.txt"], diagnostics: refusal, status: 1)
        #expect(try String(contentsOf: folder.url.appending(path: "note.txt"), encoding: .utf8) == "hello")
        try await expect(["bake", Self.picture, "assertion.json", "--output", "note.txt", "--replace"], status: 0)
    }

    @Test(arguments: [
        (
            ["unbake", BakeTests.picture],
            """
            \(BakeTests.picture): error: this PNG carries no badge [image-without-badge]
               = hint: use the file as it was downloaded: photo libraries, chat programs and screenshots drop the badge
            """
        ),
        (
            ["unbake", "note.txt"],
            """
            note.txt: error: this file is neither a PNG nor an SVG [image-unknown-format]
               = hint: badges are baked into PNG and SVG only: check that this is the file you mean
            """
        ),
        (
            ["unbake", "nothing.png"],
            """
            error: there is no file 'nothing.png' [missing-file]
               = hint: check the spelling; the path is read from the folder that you are in
            """
        ),
        (
            ["unbake", "."],
            """
            error: '.' is a folder [not-a-file]
               = hint: name a file in it
            """
        ),
        (
            ["bake", BakeTests.picture, "note.txt", "--output", "x.png"],
            """
            note.txt: error: this is neither a credential of Open Badges 3.0 nor an assertion of 2.0 [not-a-badge]
               = hint: give the JSON document or the signed text of a badge, such as 'credential.json'
            """
        ),
        (
            ["bake", BakeTests.picture, "credential.json", "credential.json", "--output", "x.png"],
            """
            \(BakeTests.picture): error: the Open Badges 3.0 badge is in the picture more than once [badge-ambiguous]
               = hint: readers would not agree on which one counts: ask the issuer for the badge, or bake it again
            """
        ),
        (
            ["bake", BakeTests.picture, "credential.json", "--output", "no/such/folder.png"],
            """
            error: 'no/such/folder.png' cannot be written [unwritable-file]
               = hint: check that its folder exists and that you may write there
            """
        ),
    ])
    func saysWhatIsWrong(_ arguments: [String], _ message: String) async throws {
        try await expect(arguments, diagnostics: message + "\n\n1 error; nothing was written\n", status: 1)
    }

    @Test func saysThatTheOtherStandardIsThere() async throws {
        try await expect(["bake", Self.picture, "credential.json", "--output", "a.png"], status: 0)
        try await expect(
            ["unbake", "a.png", "--assertion"],
            diagnostics: """
                a.png: error: this picture carries no Open Badges 2.0 assertion [image-other-version]
                   = hint: leave '--assertion' out to get the credential

                1 error; nothing was written

                """, status: 1)
    }
}
