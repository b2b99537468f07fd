import Diagnostics
import Testing

/// Every mistake in a roster, with its exact words and place; dates and repeated rows have tests of their own.
struct RosterProblemTests {
    private static let columns =
        "the first row names the columns: 'email' or 'earner', 'credential' and 'completed', with commas, semicolons or "
        + "tabs between them"

    private func expect(
        _ text: String, at place: String, _ message: String, hint: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = "months/june.csv\(place): error: \(message)\n   = hint: \(hint)\n"
        #expect(try RosterSample.problems(text) == expected, sourceLocation: sourceLocation)
    }

    /// A row with further columns beside those that every roster has, which take up 22 characters.
    private func expect(
        _ headings: String, _ cells: String, at column: Int, _ message: String, hint: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try expect(
            "completed,credential,\(headings)\n2026-06-30,data-cycle,\(cells)\n", at: ":2:\(column)", message,
            hint: hint,
            sourceLocation: sourceLocation)
    }

    // MARK: Headings

    @Test(arguments: ["", "\n\n", "\u{FEFF}", " , ,\n\"\""])
    func refusesAnEmptyFile(text: String) throws {
        try expect(text, at: "", "this roster is empty [roster-empty]", hint: Self.columns)
    }

    @Test(arguments: [
        "ann@school.example,data-cycle,2026-06-30\nbob@school.example,data-cycle,2026-06-30\n",
        "email|credential|completed\n",
        "x",
    ])
    func saysThatTheHeadingsAreMissing(text: String) throws {
        try expect(
            text, at: ":1:1", "this row has none of the headings of a roster [roster-heading]", hint: Self.columns)
    }

    @Test(arguments: [
        ("e-mail", "email"), ("Mail", "email"), ("learner", "earner"), ("complete", "completed"),
        ("creditential", "credential"),
    ])
    func namesTheColumnThatAHeadingMostLikelyMeans(heading: String, nearest: String) throws {
        let others = ["email", "credential", "completed"].filter { $0 != nearest }.joined(separator: ",")
        try expect(
            "\(others),\(heading)\n", at: ":1:\(others.count + 2)",
            "a roster has no column with this heading [roster-heading]",
            hint: "did you mean '\(nearest)'?")
    }

    @Test(arguments: ["Start date", "ann@school.example", "\"\"\"email\"\" of the earner\""])
    func namesTheColumnsThatARosterHas(heading: String) throws {
        try expect(
            "email,credential,completed,\(heading)\n", at: heading.hasPrefix("\"") ? ":1:29" : ":1:28",
            "a roster has no column with this heading [roster-heading]",
            hint:
                "remove the column; known here: 'email', 'earner', 'credential', 'completed', 'name', 'consent', 'identity', "
                + "'credit', 'provider', 'first-issuer' and 'first-issued'")
    }

    @Test func refusesAColumnWithoutHeading() throws {
        try expect(
            "email,credential, ,completed,\n", at: ":1:18", "this column has no heading [roster-heading]",
            hint: "remove the column, or give it its heading")
    }

    @Test func refusesAColumnThatIsThereTwice() throws {
        let expected = """
            months/june.csv:1:28: error: there is a second column 'email' [roster-heading]
               = note: months/june.csv:1:1: the first stands here
               = hint: keep one of the two

            """
        #expect(try RosterSample.problems("email,credential,completed, EMAIL \n") == expected)
    }

    @Test(arguments: ["credential", "completed"])
    func saysThatAColumnIsMissing(column: String) throws {
        let others = ["email", "credential", "completed"].filter { $0 != column }.joined(separator: ",")
        try expect(
            "\n\(others)\n", at: ":2:1", "the column '\(column)' is missing [roster-heading]", hint: Self.columns)
    }

    @Test func saysThatNothingTellsEarnersApart() throws {
        try expect(
            "credential,completed,name\n", at: ":1:1",
            "there is neither a column 'email' nor a column 'earner' [roster-heading]", hint: Self.columns)
    }

    @Test func tellsWhatIsWrongWithTheRowsToo() throws {
        let expected = """
            months/june.csv:1:1: error: a roster has no column with this heading [roster-heading]
               = hint: did you mean 'email'?
            months/june.csv:1:29: error: a roster has no column with this heading [roster-heading]
               = hint: remove the column; known here: 'email', 'earner', 'credential', 'completed', 'name', 'consent', \
            'identity', 'credit', 'provider', 'first-issuer' and 'first-issued'
            months/june.csv:2:1: error: the text under 'email' has no '@' in it [roster-address]
               = hint: write the address alone, such as 'name@school.example'
            months/june.csv:2:17: error: the day under 'completed' does not exist [roster-date]
               = hint: check the month and the day
            months/june.csv:3:1: error: this row has 3 cells for 4 headings [table-row-width]
               = hint: fill in what is missing; where a program leaves empty cells out at the end, put a filled column last
            months/june.csv:4:28: error: the cell has a character in it that cannot be seen [table-control-character]
               = hint: type the cell again

            """
        let text = """
            e-mail,credential,completed,remarks
            anna,data-cycle,2026-06-31,
            ann@school.example,data-cycle,2026-06-30
            ,data-cycle,2026-06-30,good\u{7}
            """
        #expect(try RosterSample.problems(text) == expected)
    }

    // MARK: Who

    @Test(arguments: ["email", "earner", "credential", "completed"])
    func saysWhichCellIsEmpty(column: String) throws {
        let who = column == "earner" ? "earner" : "email"
        let others = [(who, "ann@school.example"), ("credential", "data-cycle"), ("completed", "2026-06-30")]
            .filter { $0.0 != column }
        let headings = ([column] + others.map(\.0)).joined(separator: ",")
        let text = "\(headings)\n ,\(others.map(\.1).joined(separator: ","))\n"
        try expect(
            text, at: ":2:1", "there is nothing under '\(column)' [roster-cell-missing]",
            hint: "fill it in, or remove the row")
    }

    @Test func saysThatARowIsAboutNobody() throws {
        try expect(
            "earner,email", " ,", at: 25, "there is nothing under 'email', nor under 'earner' [roster-cell-missing]",
            hint: "fill in one of them, or remove the row")
    }

    @Test(arguments: ["A\n17", "A\u{200B}17", "A\u{202E}17", "A\t17", String(repeating: "A", count: 257)])
    func refusesAnEarnersIdThatMightBeAnother(key: String) throws {
        // The address must not take its place.
        try expect(
            "email,earner", "ann@school.example,\"\(key)\"", at: 43,
            "the text under 'earner' cannot be an id [roster-earner]",
            hint: "an id is one line of at most 256 bytes, all of which can be seen; type it again")
    }

    static let alone = "write the address alone, such as 'name@school.example'"
    static let local = String(repeating: "a", count: 65)
    static let host = Array(repeating: "abcdefgh", count: 24).joined(separator: ".")

    @Test(arguments: [
        ("ann", "the text under 'email' has no '@' in it", alone),
        ("ann.school.example", "the text under 'email' has no '@' in it", alone),
        (
            "ann@school.example@school.example", "the text under 'email' has more than one '@' in it",
            "write one address in a row"
        ),
        ("a nn@school.example", "the address under 'email' has a space or a line end in it", alone),
        ("ann@\u{A0}school.example", "the address under 'email' has a space or a line end in it", alone),
        (
            "ann@school.example\nbob@school.example", "the text under 'email' has more than one '@' in it",
            "write one address in a row"
        ),
        ("ann@school.\nexample", "the address under 'email' has a space or a line end in it", alone),
        ("Ann <ann@school.example>", "the address under 'email' has a space or a line end in it", alone),
        (
            "ann@\u{301}school.example", "the address under 'email' is not complete after the '@'",
            "check it with the earner"
        ),
        ("ann@sch☂ol.example", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        (
            "ann@school.\u{200B}example", "the address under 'email' has a character in it that cannot be seen",
            "type the address again"
        ),
        (
            "\u{202E}ann@school.example", "the address under 'email' has a character in it that cannot be seen",
            "type the address again"
        ),
        (
            "<ann@school.example>", "the address under 'email' has a bracket, comma or other sign that no address has",
            alone
        ),
        (
            "mailto:ann@school.example",
            "the address under 'email' has a bracket, comma or other sign that no address has", alone
        ),
        (
            "ann@school.example;bob@school.example", "the text under 'email' has more than one '@' in it",
            "write one address in a row"
        ),
        ("@school.example", "the address under 'email' is not complete before the '@'", "check it with the earner"),
        ("ann.@school.example", "the address under 'email' is not complete before the '@'", "check it with the earner"),
        (
            "an..n@school.example", "the address under 'email' is not complete before the '@'",
            "check it with the earner"
        ),
        ("ann@", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("ann@school", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("ann@school.", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("ann@.example", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("ann@-school.example", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("ann@school_1.example", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("ann@192.168.0.1", "the address under 'email' is not complete after the '@'", "check it with the earner"),
        ("\(local)@school.example", "the text under 'email' is too long for an address", alone),
        ("ann@\(host).\(host)", "the text under 'email' is too long for an address", alone),
    ])
    func refusesWhatCannotBeAnAddress(text: String, message: String, hint: String) throws {
        try expect("email", "\"\(text)\"", at: 24, "\(message) [roster-address]", hint: hint)
    }

    // MARK: What is shown

    @Test(arguments: ["maybe", "ja", "2", "y", "on", "ann@school.example"])
    func refusesConsentThatIsNeitherYesNorNo(word: String) throws {
        try expect(
            "email,consent", "ann@school.example,\(word)", at: 42,
            "the text under 'consent' is neither yes nor no [roster-consent]", hint: "write 'yes', 'no' or nothing")
    }

    @Test(arguments: [
        (
            "ann@school.example", "the name under 'name' has an '@' in it, and an address is never published",
            "write the name alone"
        ),
        (
            "Ann\u{FF20}School", "the name under 'name' has an '@' in it, and an address is never published",
            "write the name alone"
        ),
        ("Ann\nExample", "the name under 'name' goes over more than one line", "write it on one line"),
        ("Ann\u{2028}Example", "the name under 'name' goes over more than one line", "write it on one line"),
        (
            String(repeating: "é", count: 601), "the name under 'name' is longer than 1200 bytes",
            "check that it is a name"
        ),
        (
            "Ann\u{202E}Example",
            "the name under 'name' has a character in it that cannot be seen or turns the text around it",
            "type the name again"
        ),
        (
            "Ann\tExample",
            "the name under 'name' has a character in it that cannot be seen or turns the text around it",
            "type the name again"
        ),
    ])
    func refusesANameThatCannotBeShown(name: String, message: String, hint: String) throws {
        try expect("earner,consent,name", "A-17,yes,\"\(name)\"", at: 33, "\(message) [roster-name]", hint: hint)
    }

    @Test(arguments: ["hash", "yes", "email", "ann@school.example"])
    func refusesAnotherWordForIdentity(word: String) throws {
        try expect(
            "email,identity", "ann@school.example,\(word)", at: 42,
            "the text under 'identity' is not one of its words [roster-identity]",
            hint: "write 'hashed', 'none' or nothing")
    }

    @Test(arguments: [("earner,identity", "A-17,hashed", 28), ("earner,email,identity", "A-17, ,hashed", 30)])
    func refusesToHashAnAddressThatIsNotThere(headings: String, cells: String, column: Int) throws {
        try expect(
            headings, cells, at: column,
            "'identity' asks for the hash of an address, and there is nothing under 'email' [roster-identity]",
            hint: "fill in the address, or write 'none' under 'identity'")
    }

    // MARK: What was completed

    @Test(arguments: [
        ("data-cycel", "did you mean 'data-cycle'?"), ("Data Cycle", "did you mean 'data-cycle'?"),
        ("data_cycle@2020-09", "did you mean 'data-cycle'?"), ("Equity-Mindset", "did you mean 'equity-mindset'?"),
        ("equity-mindset@latest", "did you mean 'equity-mindset'?"),
        ("ann@school.example", "known here: 'data-cycle', 'equity-mindset'"),
        (String(repeating: "x", count: 300), "known here: 'data-cycle', 'equity-mindset'"),
    ])
    func refusesAnUnknownMicroCredential(credential: String, hint: String) throws {
        try expect(
            "earner,credential,completed\nA-17,\(credential),2026-06-30\n", at: ":2:6",
            "the text under 'credential' does not name a micro-credential of this catalog [roster-credential]",
            hint: hint)
    }

    @Test func refusesAnUnknownEdition() throws {
        try expect(
            "earner,credential,completed\nA-17,equity-mindset@2020-10,2026-06-30\n", at: ":2:6",
            "the text under 'credential' does not name an edition of its micro-credential [roster-credential]",
            hint: "known here: 'equity-mindset@2020-02', 'equity-mindset@2020-09' and 'equity-mindset@2026-07-15'")
    }

    @Test(arguments: [
        ("equity-mindset@2020-02", "hours", "it lists none: clear the cell"),
        ("equity-mindset@2026-07-15", "academy", "it lists 'hours'"),
        ("data-cycle", "Hours", "it lists 'academy' and 'hours'"),
        ("data-cycle", "ann@school.example", "it lists 'academy' and 'hours'"),
    ])
    func refusesACreditThatTheEditionDoesNotList(credential: String, credit: String, hint: String) throws {
        try expect(
            "earner,credit,credential,completed\nA-17,\(credit),\(credential),2026-08-01\n", at: ":2:6",
            "the text under 'credit' is not a credit that the edition lists [roster-credit]", hint: hint)
    }

    @Test(arguments: [
        ("north_office", "did you mean 'north-office'?"), ("East", "known here: 'north-office', 'south-office'"),
    ])
    func refusesAnUnknownProvider(provider: String, hint: String) throws {
        try expect(
            "earner,provider", "A-17,\(provider)", at: 28,
            "the text under 'provider' is not the key of a provider in the content [roster-provider]", hint: hint)
    }

    @Test func refusesEveryProviderWhereThereIsNone() throws {
        let text = "earner,provider,credential,completed\nA-17,north-office,data-cycle,2026-06-30\n"
        let (roster, log) = try RosterSample.read(Array(text.utf8), context: RosterSample.context(providers: []))
        #expect(roster == nil)
        let expected = """
            months/june.csv:2:6: error: the text under 'provider' is not the key of a provider in the content [roster-provider]
               = hint: write the key of one, or clear the cell

            """
        #expect(log.text == expected)
    }

    // MARK: Many mistakes

    @Test func stopsAfterAThousandMistakes() throws {
        let rows = String(repeating: "ann,data-cycle,2026-06-30\n", count: 1002)
        let (roster, log) = try RosterSample.read(Array("email,credential,completed\n\(rows)".utf8))
        #expect(roster == nil)
        #expect(log.errorCount == 1001)
        let expected = """
            months/june.csv:1002:1: error: from here on, this roster was not read: 1000 mistakes stand before \
            [roster-too-many-mistakes]
               = hint: correct those first; often it is one mistake in every row

            """
        #expect(log.text.hasSuffix(expected))
        let (_, exactly) = try RosterSample.read(Array("email,credential,completed\n\(rows.prefix(26 * 1000))".utf8))
        #expect(exactly.errorCount == 1000)
    }
}
