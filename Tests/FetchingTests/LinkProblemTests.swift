import Diagnostics
import Fetching
import Testing

@Suite struct LinkProblemTests {
    @Test(arguments: [
        (
            LinkAnswer.dead(status: 404), "warning: there is no page at 'https://a.example/x' (404) [dead-link]",
            "link to where the page is now, or to a copy that an archive keeps"
        ),
        (
            .dead(status: 410), "warning: there is no page at 'https://a.example/x' (410) [dead-link]",
            "link to where the page is now, or to a copy that an archive keeps"
        ),
        (
            .dead(status: 500), "warning: 'https://a.example/x' answers with an error (500) [dead-link]",
            "try again later; if it stays so, link to another page"
        ),
        (
            .silent(.hostNotFound), "warning: 'https://a.example/x' is on a host that is not there [dead-link]",
            "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        ),
        (
            .silent(.noConnection), "warning: 'https://a.example/x' cannot be reached [dead-link]",
            "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        ),
        (
            .silent(.timedOut(seconds: 20)),
            "warning: 'https://a.example/x' does not answer within 20 seconds [dead-link]",
            "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        ),
        (
            .silent(.insecure), "warning: 'https://a.example/x' has no certificate that can be trusted [dead-link]",
            "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        ),
        (
            .silent(.endless),
            "warning: 'https://a.example/x' leads from one address to the next without end [dead-link]",
            "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        ),
        (
            .silent(.failed), "warning: 'https://a.example/x' could not be asked for [dead-link]",
            "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        ),
        (
            .refused(status: 403),
            "warning: the site of 'https://a.example/x' does not let programs in (403) [unchecked-link]",
            "open it in a browser to see whether the page is there"
        ),
        (
            .refused(status: 429),
            "warning: the site of 'https://a.example/x' takes no more requests for now (429) [unchecked-link]",
            "open it in a browser to see whether the page is there"
        ),
    ])
    func saysWhatIsWrong(_ answer: LinkAnswer, _ headline: String, _ hint: String) throws {
        let problem = try #require(LinkProblem("https://a.example/x", answer))
        let text = ConsoleFormat(usesColor: false).text(of: Diagnostic(problem, at: .nowhere))
        #expect(text == "\(headline)\n   = hint: \(hint)\n")
    }

    @Test(arguments: [
        (
            LinkProblem.noProgram,
            "warning: links to other sites were not checked: the program 'curl' is not installed [links-not-checked]",
            "install it, or leave '--external' out"
        ),
        (
            .notKept(".rosette/links.json"),
            "warning: what was found out about links could not be kept in '.rosette/links.json' [links-not-checked]",
            "check that you may write there; all links will be asked for again"
        ),
    ])
    func saysWhatKeepsLinksFromBeingChecked(_ problem: LinkProblem, _ headline: String, _ hint: String) {
        let text = ConsoleFormat(usesColor: false).text(of: Diagnostic(problem, at: .nowhere))
        #expect(text == "\(headline)\n   = hint: \(hint)\n")
    }

    @Test func saysNothingOfWhatIsThere() { #expect(LinkProblem("https://a.example/", .alive) == nil) }
}
