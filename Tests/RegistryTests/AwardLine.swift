/// The text of one line of an award file, member by member, so that a test changes only what it is about.
struct AwardLine: CustomStringConvertible {
    static let id = "9p74-bz8f-qncv-94a8"
    static let name = "Zoë O’Specimen-مثال"
    static let salt = "4650f673b1119ef21b9bf215"
    static let hash = "sha256$6f8c79ee3b6b0079165d8146a28e5b1e92c6155e2df2e739afb1fe2b0b662838"
    static let subject = "urn:uuid:2d63291a-fd26-5fca-a1d0-4b3f2c47ccc4"

    private var members: [(name: String, value: String)]

    /// An award with everything that an award can have.
    static var full: AwardLine {
        AwardLine(members: [
            ("id", quoted(id)), ("edition", quoted("equity-mindset@2020-09")), ("subject", quoted(subject)),
            ("completed", quoted("2026-06-30")), ("issued", quoted("2026-09-15T15:00:00Z")), ("name", quoted(name)),
            ("recipient", #"{"salt":"\#(salt)","hash":"\#(hash)"}"#), ("credit", quoted("administrator-academy")),
            ("status", #"{"list":1,"index":40961}"#),
        ])
    }

    /// What is left of the same award once it is withdrawn.
    static var tombstone: AwardLine {
        full.without("subject").without("name").without("recipient").without("credit").with("withdrawn", quoted(hash))
    }

    /// The line with one member's value, given as JSON, in place of what was there.
    func with(_ name: String, _ value: String) -> AwardLine {
        var line = self
        if let index = members.firstIndex(where: { $0.name == name }) {
            line.members[index].value = value
        } else {
            line.members.append((name, value))
        }
        return line
    }

    func without(_ name: String) -> AwardLine {
        AwardLine(members: members.filter { $0.name != name })
    }

    static func quoted(_ text: String) -> String { "\"\(text)\"" }

    var description: String { "{" + members.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}" }
}
