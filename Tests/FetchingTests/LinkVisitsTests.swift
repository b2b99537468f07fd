import Fetching
import Synchronization
import Testing

/// How politely other sites are asked; nobody is asked, and nobody waits.
@Suite struct LinkVisitsTests {
    /// Answers by rote, and notes who was asked for what and how long was waited in between.
    private final class Rehearsal: LinkTransport {
        private struct State {
            var answers: [String: [LinkReply]]
            var events: [String] = []
        }

        private let state: Mutex<State>

        init(_ answers: [String: [LinkReply]]) { state = Mutex(State(answers: answers)) }

        var events: [String] { state.withLock { $0.events } }

        func reply(to address: String, method: LinkMethod) async -> LinkReply {
            state.withLock { state in
                state.events.append("\(method.rawValue) \(address)")
                guard var rest = state.answers[address], let next = rest.first else { return LinkReply(.status(200)) }
                if rest.count > 1 { rest.removeFirst() }
                state.answers[address] = rest
                return next
            }
        }

        @Sendable func sleep(_ time: Duration) async {
            state.withLock { $0.events.append("wait \(time / .seconds(1))") }
        }
    }

    private func run(
        _ answers: [String: [LinkReply]], asking addresses: [String]
    ) async -> (answers: [String: LinkAnswer], events: [String]) {
        let rehearsal = Rehearsal(answers)
        let visits = LinkVisits(transport: rehearsal, sleep: rehearsal.sleep)
        return (await visits.answers(for: addresses), rehearsal.events)
    }

    @Test func asksWithHEADAndPausesBetweenTwoPagesOfOneHost() async {
        let run = await run([:], asking: ["https://a.example/2", "https://a.example/1"])
        #expect(run.answers == ["https://a.example/1": .alive, "https://a.example/2": .alive])
        #expect(run.events == ["HEAD https://a.example/1", "wait 1.0", "HEAD https://a.example/2"])
    }

    @Test func asksWithGETWhereHEADIsNotAnsweredWell() async {
        let run = await run(
            ["https://a.example/": [LinkReply(.status(405)), LinkReply(.status(200))]], asking: ["https://a.example/"])
        #expect(run.answers == ["https://a.example/": .alive])
        #expect(run.events == ["HEAD https://a.example/", "wait 1.0", "GET https://a.example/"])
    }

    @Test(arguments: [(404, LinkAnswer.dead(status: 404)), (410, .dead(status: 410)), (403, .refused(status: 403))])
    func takesAClearAnswerAtOnce(_ status: Int, _ answer: LinkAnswer) async {
        let run = await run(["https://a.example/": [LinkReply(.status(status))]], asking: ["https://a.example/"])
        #expect(run.answers == ["https://a.example/": answer])
        #expect(run.events.count { !$0.hasPrefix("wait") } == 2)
    }

    @Test func asksAgainAfterGrowingPauses() async {
        let run = await run(["https://a.example/": [LinkReply(.status(500))]], asking: ["https://a.example/"])
        #expect(run.answers == ["https://a.example/": .dead(status: 500)])
        let round = ["HEAD https://a.example/", "wait 1.0", "GET https://a.example/"]
        #expect(run.events == round + ["wait 2.0"] + round + ["wait 4.0"] + round)
    }

    @Test func waitsAsLongAsAServerSays() async {
        let run = await run(
            ["https://a.example/": [LinkReply(.status(429), retryAfter: "7"), LinkReply(.status(200))]],
            asking: ["https://a.example/"])
        #expect(run.answers == ["https://a.example/": .alive])
        #expect(run.events == ["HEAD https://a.example/", "wait 7.0", "HEAD https://a.example/"])
    }

    @Test(arguments: ["3600", "Wed, 21 Oct 2026 07:28:00 GMT", "99999999999999999999999"])
    func leavesAServerAloneThatWantsToBe(_ time: String) async {
        let run = await run(
            ["https://a.example/": [LinkReply(.status(503), retryAfter: time)]], asking: ["https://a.example/"])
        #expect(run.answers == ["https://a.example/": .refused(status: 503)])
        #expect(run.events == ["HEAD https://a.example/"])
    }

    @Test func asksAHostThatIsNotThereOnce() async {
        let pages = (1...20).map { "https://gone.example/\($0)" }
        let run = await run([pages[0]: [LinkReply(.silence(.hostNotFound))]], asking: pages.sorted())
        #expect(run.answers.count == 20 && run.answers.values.allSatisfy { $0 == .silent(.hostNotFound) })
        #expect(run.events.count { !$0.hasPrefix("wait") } == 2)
    }

    @Test func asksManyHosts() async {
        let pages = (1...50).map { "https://host-\($0).example/" }
        let run = await run([:], asking: pages)
        #expect(run.answers.count == 50 && run.answers.values.allSatisfy { $0 == .alive })
    }
}
