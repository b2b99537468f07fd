import Credentials
import Diagnostics
import Foundation
import Issuing
import JSONText
import TestSupport
import Testing

struct KeyFileTests {
    @Test func writesAPrivateFileThatItReadsAgain() throws {
        let folder = try TestFolder()
        let file = try KeySample.file()
        try file.write(to: PrivatePlace(folder["key.json"], for: .key, outside: folder["site"]))
        #expect(
            try folder.text(at: "key.json") == """
                {
                  "format": "rosette-private-key",
                  "version": 1,
                  "for": "awards",
                  "key": "\(KeySample.privateKey)",
                  "secret": "\(KeySample.secretText)",
                  "note": "Private. Whoever has this file can issue badges in the issuer's name. Keep it out of the \
                repository, and keep a copy in a safe place: without it no badge can be issued, corrected or withdrawn."
                }

                """)
        #expect(try folder.permissions(of: "key.json") == 0o600)

        var log = DiagnosticLog()
        let again = try #require(KeyFile(at: folder["key.json"], log: &log))
        #expect(log.isEmpty)
        #expect(again.key.publicKey == file.key.publicKey)
        #expect(again.secret.checkValue == file.secret.checkValue)
        #expect(again.purpose == .awards)
    }

    @Test func saysOfASpecimenKeyWhatItIsFor() throws {
        let folder = try TestFolder()
        try KeySample.generated(seed: 5, for: .specimens)
            .write(to: PrivatePlace(folder["key.json"], for: .key, outside: folder["site"]))
        let text = try folder.text(at: "key.json")
        #expect(text.contains("\"for\": \"specimens\""))
        #expect(text.contains("signs specimens, the sample badges of an issuer that does not exist. No real badge"))
        #expect(try KeySample.file(text).purpose == .specimens)
    }

    @Test func keepsTheSecretWhenTheKeyIsRotated() throws {
        let old = try KeySample.generated(seed: 1)
        var generator = SeededGenerator(seed: 2)
        let new = try old.rotated(using: &generator)
        #expect(new.key.publicKey != old.key.publicKey)
        #expect(new.secret.checkValue == old.secret.checkValue)
        #expect(new.purpose == old.purpose)
    }

    @Test func neverOverwritesAKey() throws {
        let folder = try TestFolder()
        try folder.put("another key", at: "key.json")
        try folder.link("link.json", to: "nowhere.json")
        for name in ["key.json", "link.json"] {
            let place = try PrivatePlace(folder[name], for: .key, outside: folder["site"])
            let problem = #expect(throws: PrivatePlaceProblem.self) { try KeySample.file().write(to: place) }
            #expect(problem?.fault == .exists)
        }
        #expect(try folder.files("") == ["key.json": "another key", "link.json": "-> nowhere.json"])
    }

    @Test(arguments: ["", "  \n", "\t"])
    func readsTheVariableWhateverStandsBeforeIt(space: String) throws {
        #expect(try KeySample.file(space + KeySample.text() + space).key.publicKey.multibase == KeySample.publicKey)
    }

    @Test func readsAPipe() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(KeySample.text().utf8))
        try pipe.fileHandleForWriting.close()
        var log = DiagnosticLog()
        let file = KeyFile(at: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)", log: &log)
        #expect(file?.key.publicKey.multibase == KeySample.publicKey)
        #expect(log.isEmpty)
    }

    @Test(arguments: [0o600, 0o400, 0o700])
    func saysNothingOfAFileThatOnlyItsOwnerMayRead(permissions: Int) throws {
        let folder = try TestFolder()
        try folder.put(KeySample.text(), at: "key.json", permissions: permissions)
        var log = DiagnosticLog()
        #expect(KeyFile(at: folder["key.json"], log: &log) != nil)
        #expect(log.isEmpty)
    }

    @Test(arguments: [0o604, 0o640, 0o620, 0o601, 0o666])
    func warnsOfAFileThatOthersMayRead(permissions: Int) throws {
        let folder = try TestFolder()
        try folder.put(KeySample.text(), at: "key.json", permissions: permissions)
        var log = DiagnosticLog()
        #expect(KeyFile(at: folder["key.json"], log: &log) != nil)
        #expect(
            folder.shown(log) == """
                ROOT/key.json: warning: other users of this machine may read or change the key file [key-file-open]
                   = hint: keep it to yourself: chmod 600 'ROOT/key.json'

                """)
    }
}
