import CatalogModel
import Credentials
import Issuing
import Testing

struct RosterReadingTests {
    @Test func readsEveryColumnInAnyOrder() throws {
        let roster = try RosterSample.roster(
            """
            provider;Credit; IDENTITY ;consent;name;completed;credential;earner;e\u{6D}ail
            north-office;academy;hashed;yes;Zoë O’Example;2026-06-30;equity-mindset@2020-09;A-17;Zoe@School.Example

            ;;;;;2026-07-01;data-cycle;;bob@school.example
            """)
        #expect(roster.rows.count == 2)
        #expect(roster.repeatedRows == 0)
        let first = try #require(roster.rows.first)
        #expect(first.line == 2)
        #expect(first.identity == .key(try #require(EarnerKey("A-17"))))
        #expect(first.earner?.revealed == "A-17")
        #expect(first.email?.revealed == "zoe@school.example")
        #expect(first.edition.description == "equity-mindset@2020-09")
        #expect(first.completed.description == "2026-06-30")
        #expect(first.name?.text == "Zoë O’Example")
        #expect(first.wantsHash)
        #expect(first.credit?.text == "academy")
        #expect(first.provider?.text == "north-office")
        let second = try #require(roster.rows.last)
        #expect(second.line == 4)
        #expect(second.identity == .address(try EarnerAddress("bob@school.example")))
        #expect(second.earner == nil)
        #expect(second.name == nil)
        #expect(!second.wantsHash)
        #expect(second.credit == nil)
        #expect(second.provider == nil)
    }

    @Test func readsHeadingsWithoutRows() throws {
        #expect(try RosterSample.roster("email,credential,completed\n").rows.isEmpty)
        #expect(try RosterSample.roster("\n,,\nemail,credential,completed,,\n,,,,,\n\n").rows.isEmpty)
    }

    @Test func readsTheWindowsExportOfASpreadsheet() throws {
        let text = "sep=;\r\nEmail;Credential;Completed\r\nann@school.example;data-cycle;2026-06-30\r\n;;\r\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let (roster, log) = try RosterSample.read(bytes)
        #expect(log.text == "")
        #expect(roster?.rows.map(\.line) == [3])
    }

    @Test func ignoresWhiteSpaceAroundCells() throws {
        let row = try RosterSample.row(
            "email,name,consent", "\u{A0}ann@school.example\u{200B} , Ann Example\u{3000}, YES\u{FEFF}")
        #expect(row.email?.revealed == "ann@school.example")
        #expect(row.name?.text == "Ann Example")
    }

    /// NFC, then lower case: `Ä` as two characters, the Kelvin sign, and a lower case that must be composed again.
    @Test(arguments: [
        (" ANN@School.Example ", "ann@school.example"), ("A\u{308}nn@school.example", "\u{E4}nn@school.example"),
        ("\u{212A}im@school.example", "kim@school.example"), ("\u{130}x@school.example", "i\u{307}x@school.example"),
        ("o'neil+x_1@a-b.c2.example", "o'neil+x_1@a-b.c2.example"),
        ("ann@B\u{DC}CHER.example", "ann@b\u{FC}cher.example"),
    ])
    func takesAnAddressInOneSpelling(written: String, address: String) throws {
        let row = try RosterSample.row("email", written)
        #expect(row.email.map { Array($0.revealed.utf8) } == Array(address.utf8))
        let again = try EarnerAddress(address)
        #expect(Array(again.revealed.utf8) == Array(address.utf8))
        #expect(row.identity == .address(again))
    }

    @Test func tellsEarnersApartByTheCaseOfTheirIds() throws {
        let row = try RosterSample.row("earner", " E\u{301}a-17 ")
        #expect(row.earner.map { Array($0.revealed.utf8) } == Array("\u{C9}a-17".utf8))
        #expect(row.identity != .key(try #require(EarnerKey("\u{E9}a-17"))))
        #expect(row.identity == .key(try #require(EarnerKey("E\u{301}a-17"))))
    }

    @Test func identifiesByTheEarnerWhereBothAreThere() throws {
        let both = try RosterSample.row("earner,email", "A-17,ann@school.example")
        #expect(both.identity == .key(try #require(EarnerKey("A-17"))))
        #expect(both.email?.revealed == "ann@school.example")
        let addressOnly = try RosterSample.row("earner,email", " ,ann@school.example")
        #expect(addressOnly.identity == .address(try EarnerAddress("ann@school.example")))
        let earnerOnly = try RosterSample.row("earner,email", "A-17, ")
        #expect(earnerOnly.identity == both.identity)
        #expect(earnerOnly.email == nil)
    }

    @Test func doesNotTakeAnIdForAnAddressOfTheSameSpelling() throws {
        let key = try RosterSample.row("earner", "ann@school.example").identity
        #expect(key != (try RosterSample.row("email", "ann@school.example").identity))
    }

    @Test(arguments: ["yes", "YES", "Yes", "true", "TRUE", "1", "x", "X"])
    func takesConsent(word: String) throws {
        let row = try RosterSample.row("email,name,consent", "ann@school.example,Ann Example,\(word)")
        #expect(row.name?.text == "Ann Example")
        #expect(row.wantsHash)
    }

    @Test(arguments: ["no", "NO", "false", "False", "0", "", "  "])
    func takesNoConsent(word: String) throws {
        let row = try RosterSample.row("email,name,consent", "ann@school.example,Ann Example,\(word)")
        #expect(row.name == nil)
        #expect(!row.wantsHash)
    }

    @Test func takesNoConsentWhereThereIsNoSuchColumn() throws {
        let row = try RosterSample.row("email,name", "ann@school.example,Ann Example")
        #expect(row.name == nil)
        #expect(!row.wantsHash)
    }

    /// What is never shown need not be fit to be shown.
    @Test func doesNotLookAtANameWithoutConsent() throws {
        #expect(try RosterSample.row("email,name", "ann@school.example,ann@school.example").name == nil)
    }

    @Test func takesConsentWithoutAName() throws {
        #expect(try RosterSample.row("email,name,consent", "ann@school.example,,yes").name == nil)
        #expect(try RosterSample.row("email,consent", "ann@school.example,yes").name == nil)
    }

    @Test func composesNames() throws {
        let row = try RosterSample.row("earner,name,consent", "A-17,Zoe\u{308},yes")
        #expect(row.name.map { Array($0.text.utf8) } == Array("Zo\u{EB}".utf8))
    }

    @Test(arguments: [
        ("", "yes", true), ("", "no", false), ("", "", false), ("hashed", "no", true), ("Hashed", "yes", true),
        ("none", "yes", false), ("NONE", "", false),
    ])
    func hashesTheAddressOnRequestOrByConsent(identity: String, consent: String, wantsHash: Bool) throws {
        let row = try RosterSample.row("email,identity,consent", "ann@school.example,\(identity),\(consent)")
        #expect(row.wantsHash == wantsHash)
    }

    @Test func hashesNothingWhereThereIsNoAddress() throws {
        #expect(try !RosterSample.row("earner,consent", "A-17,yes").wantsHash)
        #expect(try !RosterSample.row("earner,identity,consent", "A-17,none,yes").wantsHash)
    }

    @Test(arguments: [
        ("equity-mindset", "2020-02-01", "equity-mindset@2020-02"),
        ("equity-mindset", "2020-08-31", "equity-mindset@2020-02"),
        ("equity-mindset", "2020-09-01", "equity-mindset@2020-09"),
        ("equity-mindset", "2026-07-14", "equity-mindset@2020-09"),
        ("equity-mindset", "2026-07-15", "equity-mindset@2026-07-15"),
        ("data-cycle", "2026-07-15", "data-cycle@2020-09"),
        ("equity-mindset@2020-02", "2026-07-15", "equity-mindset@2020-02"),
        (" data-cycle ", "2020-09-01", "data-cycle@2020-09"),
    ])
    func takesTheEditionNamedOrInForce(credential: String, completed: String, edition: String) throws {
        let roster = try RosterSample.roster("earner,credential,completed\nA-17,\(credential),\(completed)\n")
        #expect(roster.rows.map(\.edition.description) == [edition])
    }

    /// Where clocks are ahead of UTC, it can be tomorrow already.
    @Test(arguments: [("2026-09-15", true), ("2026-09-16", true), ("2026-09-17", false), ("2027-01-01", false)])
    func allowsADayForPlacesAheadOfUTC(completed: String, isAllowed: Bool) throws {
        let text = "earner,credential,completed\nA-17,data-cycle,\(completed)\n"
        #expect((try RosterSample.read(Array(text.utf8)).roster != nil) == isAllowed)
    }

    @Test func keepsTheCreditThatItsEditionLists() throws {
        #expect(try RosterSample.row("earner,credit", "A-17, hours ").credit?.text == "hours")
        #expect(try RosterSample.row("earner,provider", "A-17, south-office ").provider?.text == "south-office")
    }
}
