import Testing

/// Every mistake in the line of an award, with its exact words and place.
struct AwardLineProblemTests {
    private static func problems(_ line: String) throws -> String {
        let registry = try TemporaryRegistry()
        try registry.putAwards([line])
        let (awards, problems) = registry.check()
        #expect(awards.isEmpty)
        return problems
    }

    struct Case: CustomTestStringConvertible {
        let member: String
        let values: [String]
        let column: Int
        let message: String
        let hint: String

        var testDescription: String { member }
    }

    static let cases = [
        Case(
            member: "id", values: [#""9p74-bz8f-qncv-94aI""#, #""9P74-BZ8F-QNCV-94A8""#, #""""#], column: 7,
            message: "this is not an award id [invalid-award-id]",
            hint:
                "an id has 16 digits or letters in groups of four, such as '0000-0000-0000-0000', without i, l, o and u"
        ),
        Case(
            member: "edition", values: [#""equity-mindset""#, #""equity-mindset@latest""#, #""Equity@2020-09""#],
            column: 39,
            message: "this does not name an edition [invalid-award]", hint: "write it as 'micro-credential@2020-09'"),
        Case(
            member: "subject",
            values: [
                #""urn:uuid:2D63291A-FD26-5FCA-A1D0-4B3F2C47CCC4""#, #""2d63291a-fd26-5fca-a1d0-4b3f2c47ccc4""#,
                #""mailto:earner@university.edu""#, #""urn:uuid:2d63291a-fd26-5fca-a1d0-4b3f2c47ccc""#,
            ], column: 74,
            message: "this is not the id of a subject [invalid-award]",
            hint: "it is 'urn:uuid:' and a UUID in lower case"),
        Case(
            member: "completed", values: [#""2026-02-29""#, #""June 30, 2026""#, #""2026-06""#], column: 134,
            message: "this is not a date that exists [invalid-award]", hint: "write it as year-month-day: '2020-03-24'"),
        Case(
            member: "issued", values: [#""2026-09-15""#, #""2026-09-15T15:00:00+00:00""#, #""2026-09-15T24:00:00Z""#],
            column: 156, message: "this is not a time in UTC [invalid-award]",
            hint: "write it to the second: '2026-01-31T15:00:00Z'"),
        Case(
            member: "recipient",
            values: [
                #"{"salt":"4650f673b1119ef21b9bf215","hash":"sha256$6F8C79EE"}"#,
                #"{"salt":"4650f673b1119ef21b9bf215","hash":"md5$6f8c79ee3b6b0079165d8146a28e5b1e"}"#,
                #"{"salt":"4650f673b1119ef21b9bf215","hash":"earner@university.edu"}"#,
            ], column: 262,
            message: "this is not a SHA-256 hash of an address [invalid-award]",
            hint: "it is 'sha256$' and 64 hexadecimal digits in lower case, with its salt beside it"),
        Case(
            member: "recipient",
            values: [
                "", "deadsea", "4650F673B1119EF21B9BF215", "earner@university.edu", String(repeating: "0", count: 65),
            ]
            .map { #"{"salt":"\#($0)","hash":"\#(AwardLine.hash)"}"# }, column: 220,
            message: "this is not a salt [invalid-award]", hint: "it is 16 to 64 hexadecimal digits in lower case"),
        Case(
            member: "credit", values: [#""Administrator Academy""#, #""""#], column: 346,
            message: "this cannot be the key of a credit [invalid-award]", hint: "use a key that the edition lists"),
        Case(
            member: "status",
            values: [#"{"list":0,"index":1}"#, #"{"list":1,"index":-1}"#, #"{"list":1,"index":131072}"#],
            column: 379, message: "this is not a place in a status list [invalid-award]",
            hint: "lists count from 1, places from 0 to 131071"),
    ]

    @Test(arguments: cases)
    func refusesAValueThatBreaksItsRule(_ wrong: Case) throws {
        for value in wrong.values {
            let expected = """
                content/registry/awards/a.jsonl:2:\(wrong.column): error: \(wrong.message)
                   = hint: \(wrong.hint)

                """
            #expect(try Self.problems(AwardLine.full.with(wrong.member, value).description) == expected)
        }
    }

    @Test func refusesABadgeIssuedBeforeItWasCompleted() throws {
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: the badge was issued before it was completed [invalid-award]
               = hint: check both dates

            """
        let line = AwardLine.full.with("issued", #""2026-06-28T23:59:59Z""#)
        #expect(try Self.problems(line.description) == expected)
    }

    @Test func refusesAMemberThatNoAwardHas() throws {
        let expected = """
            content/registry/awards/a.jsonl:2:404: error: unknown member 'creditt' [json-unknown-member]
               = hint: did you mean 'credit'?

            """
        #expect(try Self.problems(AwardLine.full.with("creditt", "true").description) == expected)
    }

    @Test func refusesALineThatIsCutOff() throws {
        let expected = """
            content/registry/awards/a.jsonl:2:201: error: the text ends inside a string [json-cut-off]
               = note: content/registry/awards/a.jsonl:2:186: the string begins here
               = hint: the file looks cut off: copy it again, or restore it from version control

            """
        #expect(try Self.problems(String(AwardLine.full.description.prefix(200))) == expected)
    }

    @Test(arguments: ["", " ", "\r"])
    func refusesAnEmptyLine(_ line: String) throws {
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: this line is empty [empty-award-line]
               = hint: remove it, or restore the file from the last commit

            """
        #expect(try Self.problems(line) == expected)
    }

    @Test func refusesALineThatIsNoObject() throws {
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: expected an object, not a list [json-wrong-type]

            """
        #expect(try Self.problems("[]") == expected)
    }

    @Test func refusesALineOfMoreThanAMegabyte() throws {
        let expected = """
            content/registry/awards/a.jsonl:2:1: error: this line is longer than 1024 KB [award-line-too-long]
               = hint: restore the file from the last commit

            """
        #expect(try Self.problems(String(repeating: "x", count: 2 << 20)) == expected)
    }

    @Test func tellsEveryMistakeOfALineAndOfTheLinesAfterIt() throws {
        let registry = try TemporaryRegistry()
        try registry.putAwards([
            AwardLine.full.with("id", "1").with("credit", #""""#).description, "nothing", AwardLine.full.description,
            AwardLine.full.without("issued").description,
        ])
        let (awards, problems) = registry.check()
        #expect(awards.count == 1)
        let expected = """
            content/registry/awards/a.jsonl:2:7: error: 'id' must be a text, not a number [json-wrong-type]
               = hint: put it in double quotes
            content/registry/awards/a.jsonl:2:326: error: this cannot be the key of a credit [invalid-award]
               = hint: use a key that the edition lists
            content/registry/awards/a.jsonl:3:1: error: expected a value here [json-syntax]
               = hint: write text in double quotes; true, false and null are lower case and have none
            content/registry/awards/a.jsonl:5:1: error: the member 'issued' is missing [json-missing-member]
               = hint: add 'issued' to this object

            """
        #expect(problems == expected)
    }

    /// A line can hold people's data, and what the program prints ends up in public logs.
    @Test func neverQuotesTheEarnerWhateverIsWrong() throws {
        var lines = Self.cases.flatMap { wrong in wrong.values.map { AwardLine.full.with(wrong.member, $0).description }
        }
        lines.append(AwardLine.full.with("withdrawn", AwardLine.quoted(AwardLine.hash)).description)
        lines += ["id", "edition", "status"].map { AwardLine.full.without($0).description }
        lines += ["name", "subject", "credit"].map {
            AwardLine.full.with($0, "[\(AwardLine.quoted(AwardLine.name))]").description
        }
        let text = AwardLine.full.description
        lines += stride(from: 1, to: text.count, by: 7).map { String(text.prefix($0)) }
        lines += stride(from: 1, to: text.count, by: 7).map { text.prefix($0) + "\u{1}" + text.dropFirst($0) }
        for line in lines {
            let problems = try Self.problems(line)
            #expect(!problems.isEmpty)
            let secrets = [
                AwardLine.name, "Zoë", "O’Specimen", AwardLine.salt, AwardLine.hash, AwardLine.subject, "6f8c79ee",
                "@university",
            ]
            for secret in secrets where problems.contains(secret) { Issue.record("'\(secret)' in: \(problems)") }
        }
    }
}
