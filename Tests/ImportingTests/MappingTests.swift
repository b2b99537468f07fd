import Foundation
import Testing

/// What is told of a mapping that cannot be used.
struct MappingTests {
    @Test(arguments: [
        (
            "columns:\n  emial: E-mail\n  credential: Course\n  completed: Done\n",
            "map.yml:2:3: error: unknown key 'emial' in 'columns' [unknown-key]", "did you mean 'email'?"
        ),
        (
            "columns: {credential: Course, completed: Done}\n",
            "map.yml:1:1: error: the mapping does not say which column has the earner's address or id [import-mapping]",
            "add 'email: HEADING' or 'earner: HEADING' to 'columns'"
        ),
        (
            "columns: {email: Mail, completed: Done}\n",
            "map.yml:1:1: error: the mapping does not say which micro-credential a row is about [import-mapping]",
            "add 'credential: HEADING' to 'columns', or 'credential: data-cycle' to 'fixed', where it is the same for every row; columns with a day for each micro-credential go under 'completions'"
        ),
        (
            "columns: {email: Mail, credential: Course}\n",
            "map.yml:1:1: error: the mapping does not say when a row was completed [import-mapping]",
            "add 'completed: HEADING' to 'columns', or 'completed: 2026-06-30' to 'fixed', where it is the same for every row"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\nfixed:\n  credential: data-cycle\n",
            "map.yml:3:15: error: the mapping names a column for 'credential' and also says what it is for every row [import-mapping]",
            "keep one of the two"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done, status: State}\n",
            "map.yml:1:69: error: there is a column of statuses, but no status that counts as earned [import-mapping]",
            "list them: 'earned: [Completed, Passed]' below 'statuses'; all others are left out"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\nstatuses: {earned: Passed}\n",
            "map.yml:2:20: error: there are statuses, but no column of them [import-mapping]",
            "add 'status: HEADING' to 'columns', or remove 'statuses'"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done, status: S}\nstatuses: {earned: Passed, not-earned: passed}\n",
            "map.yml:2:40: error: the status 'passed' stands under 'earned' and under 'not-earned' [import-mapping]",
            "keep one of the two"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\nwords: {consent: {Yup: yes}}\n",
            "map.yml:2:19: error: there are words for 'consent', but no column of it [import-mapping]",
            "add 'consent: HEADING' to 'columns', or remove the words"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\ncompletions: {Done: data-cycle}\n",
            "map.yml:1:36: error: 'credential' is said here, and 'completions' says it for each of its columns [import-mapping]",
            "remove it, or 'completions'"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\ntitles: {Data: data-cicle}\n",
            "map.yml:2:16: error: 'data-cicle' is not a micro-credential of this catalog, nor one of its editions [import-mapping]",
            "did you mean 'data-cycle'?"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\nfixed: {credit: professional-developement}\n",
            "map.yml:2:17: error: 'professional-developement' is not a 'credit' that a roster can have [import-mapping]",
            "did you mean 'professional-development'?"
        ),
        (
            "columns: {email: Mail, credential: Course}\nfixed: {completed: 6/30/2026}\n",
            "map.yml:2:20: error: '6/30/2026' is not a day [import-mapping]",
            "write it as year-month-day, such as '2026-06-30'"
        ),
        (
            "columns: {email: Mail, credential: Course, completed: Done}\nempty-days: leftout\n",
            "map.yml:2:13: error: 'leftout' is not a 'empty-days' [unknown-choice]", "did you mean 'left-out'?"
        ),
    ])
    func tellsWhatIsWrongAndWhere(mapping: String, message: String, hint: String) throws {
        let problems = try ImportSample.read("Mail,Course,Done\n", mapping: mapping).problems
        let lines = problems.components(separatedBy: "\n")
        #expect(lines.contains(message), "\(problems)")
        #expect(lines.contains("   = hint: \(hint)"), "\(problems)")
    }

    @Test func showsNothingOfAnExportThatIsGivenAsAMapping() throws {
        let export = "Name: x,E-mail\nAda,ada@school.example\n"
        #expect(
            try ImportSample.read(export, mapping: export).problems == """
                map.yml: error: this file is no mapping: none of its groups is there [import-mapping]
                   = hint: it begins with a line 'columns:'; 'rosette import FILE --propose' writes one from the headings of \
                an export

                """)
    }

    @Test func tellsAMissingColumnAndWhereItMayStand() throws {
        #expect(
            try ImportSample.read("Email;Learner;Course;Finished;Show name\n").problems == """
                map.yml:2:10: error: the file has no column 'E-mail' [import-heading]
                   |
                 2 |   email: E-mail
                   |          ^^^^^^
                   = note: exports/june.csv:1:1: a heading much like it stands here
                   = hint: write the heading as it stands in the file, or remove the line

                """)
    }

    @Test func tellsAColumnThatIsThereTwice() throws {
        #expect(
            try ImportSample.read("E-mail;Learner;Course;Finished;Show name;course\n").problems.contains(
                "error: the file has more than one column 'Course' [import-heading]"))
    }

    @Test func tellsAFileWithNoneOfTheHeadings() throws {
        #expect(
            try ImportSample.read("ann@school.example;Ann;x\n").problems == """
                exports/june.csv: error: no row at the beginning of this file has a heading that the mapping names \
                [import-heading]
                   = hint: check that the mapping is for this kind of file; 'rosette import FILE --propose' writes one from \
                the file's own headings

                """)
    }
}
