import Testing

@testable import Archiving

struct PrivateFileTests {
    @Test(arguments: [
        ("march.csv", "email;credential\n"), ("a.TXT", "\u{FEFF}\"Earner\",\"completed\"\r\n"),
        ("links.tsv", "earner\taddress\n"), ("key.json", "{\"format\": \"rosette-private-key\"}"),
        ("key.pem", "-----BEGIN PRIVATE KEY-----\n"), ("key.txt", "-----BEGIN OPENSSH PRIVATE KEY-----\n"),
    ])
    func knowsWhatIsPrivate(name: String, text: String) {
        #expect(PrivateFileCheck.isPrivate(Array(text.utf8), at: name))
    }

    @Test(arguments: [
        ("index.md", "# Ask by email, not by phone\n"), ("search.js", "import { a, email, b } from './a.js'\n"),
        ("robots.txt", "User-agent: *\n"), ("key.pem", "-----BEGIN PUBLIC KEY-----\n"), ("a.csv", ""),
        ("a.csv", "title,year\nemail,2020\n"),
    ])
    func takesNothingElseForPrivate(name: String, text: String) {
        #expect(!PrivateFileCheck.isPrivate(Array(text.utf8), at: name))
    }
}
