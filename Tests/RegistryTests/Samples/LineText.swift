import CatalogModel
import Credentials
import Registry
import Testing

/// The text of one line of an award file, member by member, so that a test changes only what it is about.
struct LineText: CustomStringConvertible {
    static let id = "9p74-bz8f-qncv-94a8"
    static let name = "Zoë O’Specimen-مثال"
    static let salt = "4650f673b1119ef21b9bf215"
    static let hash = "sha256$6f8c79ee3b6b0079165d8146a28e5b1e92c6155e2df2e739afb1fe2b0b662838"
    static let subject = "urn:uuid:2d63291a-fd26-5fca-a1d0-4b3f2c47ccc4"
    static let signature = "z" + String(repeating: "3", count: 87)

    private var members: [(name: String, value: String)]

    /// An award with everything that an award can have; its proof has the form of one, no more.
    static func full(key: SampleKey? = nil) throws -> LineText {
        LineText(members: [
            ("id", quoted(id)), ("edition", quoted("equity-mindset@2020-09")), ("subject", quoted(subject)),
            ("completed", quoted("2026-06-30")), ("issued", quoted("2026-09-15T15:00:00Z")), ("name", quoted(name)),
            ("recipient", #"{"salt":"\#(salt)","hash":"\#(hash)"}"#), ("credit", quoted("administrator-academy")),
            ("provider", quoted("regional-office")), ("status", #"{"list":1,"index":40961}"#),
            ("proof", #"{"key":"\#(try (key ?? .main).publicKey)","value":"\#(signature)"}"#),
        ])
    }

    /// What is left of the same award once it is withdrawn.
    static func tombstone() throws -> LineText {
        try ["subject", "name", "recipient", "credit", "provider", "proof"].reduce(full()) { $0.without($1) }
            .with("withdrawn", quoted(hash))
    }

    /// The line with one member's value, given as JSON, in place of what was there.
    func with(_ name: String, _ value: String) -> LineText {
        var line = self
        if let index = members.firstIndex(where: { $0.name == name }) {
            line.members[index].value = value
        } else {
            line.members.append((name, value))
        }
        return line
    }

    func without(_ name: String) -> LineText { LineText(members: members.filter { $0.name != name }) }

    /// The line of another award, at another place in the status list.
    func numbered(_ number: Int, list: Int = 1) -> LineText {
        let digits = String(10_000_000 + number)
        return with("id", Self.quoted("0000-0000-\(digits.prefix(4))-\(digits.suffix(4))"))
            .with("status", #"{"list":\#(list),"index":\#(number)}"#)
    }

    /// The column at which the value of a member begins.
    func column(of member: String) throws -> Int {
        let text = description
        let start = try #require(text.firstRange(of: "\"\(member)\":")).upperBound
        return text.distance(from: text.startIndex, to: start) + 1
    }

    static func quoted(_ text: String) -> String { "\"\(text)\"" }

    var description: String { "{" + members.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}" }
}
