import Testing

/// Every mistake in the line of an award, with its exact words and place.
struct AwardLineProblemTests {
    private static let path = "content/registry/\(TemporaryRegistry.awardFile)"

    private static func problems(_ line: LineText) throws -> String {
        let registry = try TemporaryRegistry()
        try registry.putAwards([line])
        let check = registry.check()
        #expect(check.awards.isEmpty)
        return check.problems
    }

    private static func problems(_ line: String) throws -> String {
        let registry = try TemporaryRegistry()
        try registry.put(SampleRegistry.sealed([line]), at: TemporaryRegistry.awardFile)
        let check = registry.check()
        #expect(check.awards.isEmpty)
        return check.problems
    }

    struct Case: CustomTestStringConvertible {
        let member: String
        let values: [String]
        /// How far from the start of the member's value.
        var offset = 0
        let message: String
        let hint: String

        var testDescription: String { member + ": " + message }
    }

    static let cases = [
        Case(
            member: "id", values: [#""9p74-bz8f-qncv-94aI""#, #""9P74-BZ8F-QNCV-94A8""#, #""""#],
            message: "this is not an award id [invalid-award-id]",
            hint:
                "an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u"
        ),
        Case(
            member: "edition", values: [#""equity-mindset""#, #""equity-mindset@latest""#, #""Equity@2020-09""#],
            message: "this does not name an edition [invalid-award]", hint: "write it as 'micro-credential@2020-09'"),
        Case(
            member: "subject",
            values: [
                #""urn:uuid:2D63291A-FD26-5FCA-A1D0-4B3F2C47CCC4""#, #""2d63291a-fd26-5fca-a1d0-4b3f2c47ccc4""#,
                #""mailto:earner@university.edu""#, #""urn:uuid:2d63291a-fd26-5fca-a1d0-4b3f2c47ccc""#,
                #""urn:uuid:2d63291afd265fcaa1d04b3f2c47ccc40000""#,
            ],
            message: "this is not the id of a subject [invalid-award]",
            hint: "restore the file from the last commit"),
        Case(
            member: "completed", values: [#""2026-02-29""#, #""June 30, 2026""#, #""2026-06""#],
            message: "this is not a date that exists [invalid-award]", hint: "write it as year-month-day: '2020-03-24'"),
        Case(
            member: "issued", values: [#""2026-09-15""#, #""2026-09-15T15:00:00+00:00""#, #""2026-09-15T24:00:00Z""#],
            message: "this is not a time in UTC [invalid-award]",
            hint: "write it to the second: '2026-01-31T15:00:00Z'"),
        Case(
            member: "recipient",
            values: ["sha256$6F8C79EE", "md5$6f8c79ee3b6b0079165d8146a28e5b1e", "earner@university.edu"]
                .map { #"{"salt":"4650f673b1119ef21b9bf215","hash":"\#($0)"}"# },
            offset: 42, message: "this is not a SHA-256 hash of an address [invalid-award]",
            hint: "restore the file from the last commit"),
        Case(
            member: "recipient",
            values: [
                "", "deadsea", "4650F673B1119EF21B9BF215", "earner@university.edu", String(repeating: "0", count: 65),
            ]
            .map { #"{"salt":"\#($0)","hash":"\#(LineText.hash)"}"# },
            message: "this is not a salt [invalid-award]", hint: "restore the file from the last commit"),
        Case(
            member: "credit", values: [#""Administrator Academy""#, #""""#],
            message: "this cannot be the key of a credit [invalid-award]", hint: "use a key that the edition lists"),
        Case(
            member: "provider", values: [#""Regional Office""#, #""""#],
            message: "this cannot be the key of a provider [invalid-award]", hint: "use a key that content lists"),
        Case(
            member: "status",
            values: [#"{"list":0,"index":1}"#, #"{"list":1,"index":-1}"#, #"{"list":1,"index":131072}"#],
            message: "this is not a place in a status list [invalid-award]",
            hint: "restore the file from the last commit"),
        Case(
            member: "proof",
            values: ["z6Mk", "", "earner@university.edu"].map { #"{"key":"\#($0)","value":"\#(LineText.signature)"}"# },
            offset: 7, message: "this is not a public key [invalid-key]",
            hint: "a public key begins with 'z6Mk'; restore the file from the last commit"),
        Case(
            member: "proof",
            values: ["z", "u" + String(repeating: "3", count: 87), "z" + String(repeating: "0", count: 87)]
                .map { #"{"key":"z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp","value":"\#($0)"}"# },
            offset: 66, message: "this is not a signature [invalid-award]",
            hint: "restore the file from the last commit"),
    ]

    @Test(arguments: cases)
    func refusesAValueThatBreaksItsRule(_ wrong: Case) throws {
        for value in wrong.values {
            let line = try LineText.full().with(wrong.member, value)
            let expected = """
                \(Self.path):2:\(try line.column(of: wrong.member) + wrong.offset): error: \(wrong.message)
                   = hint: \(wrong.hint)

                """
            #expect(try Self.problems(line) == expected)
        }
    }

    @Test func refusesABadgeIssuedBeforeItWasCompleted() throws {
        let expected = """
            \(Self.path):2:1: error: the badge was issued before it was completed [invalid-award]
               = hint: check both dates

            """
        #expect(try Self.problems(.full().with("issued", #""2026-06-28T23:59:59Z""#)) == expected)
    }

    @Test func refusesACreditThatTheFrozenAchievementDoesNotHave() throws {
        let registry = try TemporaryRegistry()
        let line = try LineText.full().with("credit", #""graduate-credit""#)
        try registry.putAwards([line])
        let expected = """
            \(Self.path):2:\(try line.column(of: "credit")): error: the frozen achievement of the edition has no such credit \
            [invalid-award]
               = hint: restore this file and that of the achievement from the last commit

            """
        #expect(registry.check().problems == expected)
    }

    @Test func refusesAMemberThatNoAwardHas() throws {
        let line = try LineText.full().with("creditt", "true")
        let expected = """
            \(Self.path):2:\(try line.column(of: "creditt") - 10): error: unknown member 'creditt' [json-unknown-member]
               = hint: did you mean 'credit'?

            """
        #expect(try Self.problems(line) == expected)
    }

    @Test func refusesALineThatIsCutOff() throws {
        let expected = """
            \(Self.path):2:201: error: the text ends inside a string [json-cut-off]
               = note: \(Self.path):2:186: the string begins here
               = hint: the file looks cut off: copy it again, or restore it from version control

            """
        #expect(try Self.problems(String(LineText.full().description.prefix(200))) == expected)
    }

    @Test(arguments: ["", " "])
    func refusesAnEmptyLine(_ line: String) throws {
        let expected = """
            \(Self.path):2:\(line.count + 1): error: the text ends before any value [json-cut-off]
               = hint: the file looks cut off: copy it again, or restore it from version control

            """
        #expect(try Self.problems(line) == expected)
    }

    @Test func refusesANumberInAnotherSpelling() throws {
        let zero = try LineText.full().with("status", #"{"list":1,"index":01}"#)
        let expected = """
            \(Self.path):2:\(try zero.column(of: "index")): error: a number begins with a zero that it does not need \
            [json-syntax]
               = hint: remove the zero, or put the number in double quotes if it is a code

            """
        #expect(try Self.problems(zero) == expected)
        for number in ["1.0", "1e3", "99999999999999999999"] {
            let line = try LineText.full().with("status", #"{"list":1,"index":\#(number)}"#)
            #expect(try Self.problems(line).contains("'index' must be a whole number [json-wrong-type]"))
        }
    }

    @Test func refusesALineThatIsNoObject() throws {
        #expect(
            try Self.problems("[]") == "\(Self.path):2:1: error: expected an object, not a list [json-wrong-type]\n")
    }

    @Test func tellsEveryMistakeOfALineAndOfTheLinesAfterIt() throws {
        let registry = try TemporaryRegistry()
        let wrong = try LineText.full().with("id", "1").with("credit", #""""#)
        let lines = try [
            wrong.description, "nothing", LineText.full().description, LineText.full().without("issued").description,
        ]
        try registry.put(SampleRegistry.sealed(lines), at: TemporaryRegistry.awardFile)
        let check = registry.check()
        #expect(check.awards.count == 1)
        let expected = """
            \(Self.path):2:7: error: 'id' must be a text, not a number [json-wrong-type]
               = hint: put it in double quotes
            \(Self.path):2:\(try wrong.column(of: "credit")): error: this cannot be the key of a credit [invalid-award]
               = hint: use a key that the edition lists
            \(Self.path):3:1: error: expected a value here [json-syntax]
               = hint: write text in double quotes; true, false and null are lower case and have none
            \(Self.path):5:1: error: the member 'issued' is missing [json-missing-member]
               = hint: add 'issued' to this object

            """
        #expect(check.problems == expected)
    }

    /// A line can hold people's data, and what the program prints ends up in public logs.
    @Test func neverQuotesTheEarnerWhateverIsWrong() throws {
        let full = try LineText.full()
        var lines = Self.cases.flatMap { wrong in wrong.values.map { full.with(wrong.member, $0).description } }
        lines.append(full.with("withdrawn", LineText.quoted(LineText.hash)).description)
        lines += ["id", "edition", "status", "proof"].map { full.without($0).description }
        lines += ["name", "subject", "credit", "provider"].map {
            full.with($0, "[\(LineText.quoted(LineText.name))]").description
        }
        let text = full.description
        lines += stride(from: 1, to: text.count, by: 7).map { String(text.prefix($0)) }
        lines += stride(from: 1, to: text.count, by: 7).map { text.prefix($0) + "\u{1}" + text.dropFirst($0) }
        for line in lines {
            let problems = try Self.problems(line)
            #expect(!problems.isEmpty)
            Self.expectNoSecret(in: problems)
        }
    }

    /// The same holds for what is told of a file whose seal does not hold.
    @Test func neverQuotesTheEarnerWhereTheSealIsBroken() throws {
        let registry = try TemporaryRegistry()
        let whole = try SampleRegistry.sealed([LineText.full().description])
        for place in stride(from: 0, to: whole.count, by: 40) {
            var bytes = whole
            bytes[place] ^= 1
            try registry.put(bytes, at: TemporaryRegistry.awardFile)
            let problems = registry.check().problems
            #expect(!problems.isEmpty)
            Self.expectNoSecret(in: problems)
        }
    }

    private static func expectNoSecret(in problems: String) {
        let secrets = [
            LineText.name, "Zoë", "O’Specimen", LineText.salt, LineText.hash, LineText.subject, "6f8c79ee",
            "@university", LineText.signature,
        ]
        for secret in secrets where problems.contains(secret) { Issue.record("'\(secret)' in: \(problems)") }
    }
}
