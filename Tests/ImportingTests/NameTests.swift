import CatalogModel
import Credentials
import Importing
import Issuing
import Testing

struct NameTests {
    @Test(arguments: [
        ("Smith, Jane", "Jane Smith"),
        ("Smith,Jane", "Jane Smith"),
        ("Smith, Ed.D.", "Smith, Ed.D."),
        ("Jane Smith, Ed.D.", "Jane Smith, Ed.D."),
        ("Jane Smith, EdD", "Jane Smith, EdD"),
        ("King, Jr.", "King, Jr."),
        ("King, Jr", "King, Jr"),
        ("King, III", "King, III"),
        ("Smith, Jane, Ed.D.", "Jane Smith, Ed.D."),
        ("Smith, Jane, Ed.D., NBCT", "Jane Smith, Ed.D., NBCT"),
        ("King, Jr., Martin Luther", "Martin Luther King, Jr."),
        ("King Jr., Martin Luther", "Martin Luther King Jr."),
        ("van der Berg, Anna Maria", "Anna Maria van der Berg"),
        ("O'Neil-Ruiz, José", "José O'Neil-Ruiz"),
        ("Rahman, Md", "Md Rahman"),
        ("Lee, Ma", "Ma Lee"),
        ("Lee, M.A.", "Lee, M.A."),
        ("Lee, M. A.", "M. A. Lee"),
        ("Lee, J.", "J. Lee"),
        ("Smith, Jane, M.Ed./Ph.D.", "Jane Smith, M.Ed./Ph.D."),
        ("Jane Smith", "Jane Smith"),
        ("Nu\u{301}n\u{303}ez, Ana", "Ana N\u{FA}\u{F1}ez"),
        ("山田, 太郎", "太郎 山田"),
    ])
    func turnsLastNamesThatStandFirst(written: String, shown: String) throws {
        let result = try ImportSample.row(
            "a@school.example;\"\(written)\";Data Cycle;2026-06-30;yes", isLastNameFirst: true)
        #expect(result.problems == "")
        let name = try #require(result.outcome?.rows.first?.name)
        #expect(name.text.unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test(arguments: ["Smith, Jane", "King, Jr.", "Smith, Jane, Marketing"])
    func leavesNamesAloneUnlessAsked(written: String) throws {
        let result = try ImportSample.row("a@school.example;\"\(written)\";Data Cycle;2026-06-30;yes")
        #expect(result.outcome?.rows.first?.name?.text == written)
    }

    @Test func refusesPartsThatCannotBeToldApart() throws {
        let result = try ImportSample.row(
            "a@school.example;\"Smith, Jane, Marketing\";Data Cycle;2026-06-30;yes", isLastNameFirst: true)
        #expect(
            result.problems == """
                exports/june.csv:2:19: error: the name under 'Learner' has more parts between commas than last name, \
                first name and degrees [import-name]
                   = hint: write it as it is to be shown in a column of its own, and import without '--names'

                """)
    }

    @Test func doesNotLookAtNamesWithoutConsent() throws {
        let result = try ImportSample.row(
            "a@school.example;\"Smith, Jane, Marketing @ x\";Data Cycle;2026-06-30;no", isLastNameFirst: true)
        #expect(result.problems == "")
        #expect(result.outcome?.rows.first?.name == nil)
        #expect(result.outcome?.namesWithheld == 1)
    }
}
