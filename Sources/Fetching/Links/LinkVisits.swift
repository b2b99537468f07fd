/// Asks other sites whether the pages that are linked to are there, without being a burden to them.
///
/// - One request at a time goes to a host, with a pause before the next one.
/// - `HEAD` first, and `GET` where that is not answered well: some servers know no `HEAD`.
/// - A host that is overloaded or silent is asked again after growing pauses, or when it says; after that, or where it is not
///   there at all, the rest of its pages are not asked for.
package struct LinkVisits: Sendable {
    /// How many hosts are asked at the same time.
    private static let width = 4
    private static let attempts = 3
    /// A server that wants to be left alone for longer is left alone.
    private static let longestWait = 60

    private let transport: any LinkTransport
    private let pause: Duration
    private let sleep: @Sendable (Duration) async -> Void

    /// - Parameters:
    ///   - transport: who asks.
    ///   - pause: between two requests to one host.
    ///   - sleep: waits so long.
    package init(
        transport: any LinkTransport, pause: Duration = .seconds(1),
        sleep: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) {
        self.transport = transport
        self.pause = pause
        self.sleep = sleep
    }

    /// Asks for pages.
    ///
    /// - Parameters:
    ///   - addresses: whole ones, each once.
    ///   - progress: told after each; called from several tasks.
    /// - Returns: what is known of each address in the end.
    package func answers(
        for addresses: [String], progress: @escaping @Sendable () -> Void = {}
    ) async -> [String: LinkAnswer] {
        let hosts = Dictionary(grouping: addresses.sorted(), by: Self.host).sorted { $0.key < $1.key }
        return await withTaskGroup(of: [(String, LinkAnswer)].self) { group in
            var waiting = hosts.map(\.value)[...]
            for _ in 0..<Self.width {
                guard let next = waiting.popFirst() else { break }
                group.addTask { await visit(next, progress: progress) }
            }
            var answers: [String: LinkAnswer] = [:]
            for await part in group {
                answers.merge(part) { first, _ in first }
                if let next = waiting.popFirst() { group.addTask { await visit(next, progress: progress) } }
            }
            return answers
        }
    }

    /// Asks for the pages of one host, one after the other.
    private func visit(
        _ addresses: [String], progress: @Sendable () -> Void
    ) async -> [(String, LinkAnswer)] {
        var answers: [(String, LinkAnswer)] = []
        var silence: LinkReply.Silence?
        for (number, address) in addresses.enumerated() {
            if let silence {
                answers.append((address, .silent(silence)))
            } else {
                if number > 0 { await sleep(pause) }
                let answer = await answer(of: address)
                if case .silent(let reason) = answer, reason.concernsHost { silence = reason }
                answers.append((address, answer))
            }
            progress()
        }
        return answers
    }

    private func answer(of address: String) async -> LinkAnswer {
        var wait = 2
        for attempt in 1... {
            var reply = await transport.reply(to: address, method: .head)
            if !reply.isFinal && !reply.asksForPatience {
                await sleep(pause)
                reply = await transport.reply(to: address, method: .get)
            }
            let asked = reply.asksForPatience ? RetryAfter.seconds(reply.retryAfter) : nil
            guard attempt < Self.attempts, reply.isWorthAnotherTry, (asked ?? 0) <= Self.longestWait else {
                return reply.answer
            }
            await sleep(.seconds(max(wait, asked ?? 0)))
            wait *= 2
        }
        return .silent(.failed)
    }

    /// The host and port of an address, by which its requests take turns.
    private static func host(of address: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return "" }
        return address[scheme.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
    }
}

extension LinkReply {
    /// Whether the page is there.
    fileprivate var isFinal: Bool { status.map { (200..<300).contains($0) } ?? false }

    /// Whether a server says that it is asked too much.
    fileprivate var asksForPatience: Bool { status == 429 || status == 503 }

    fileprivate var isWorthAnotherTry: Bool {
        switch outcome {
        case .status(let status): status == 408 || status == 429 || status >= 500
        case .silence(.hostNotFound), .silence(.insecure), .silence(.endless): false
        case .silence: true
        }
    }

    fileprivate var answer: LinkAnswer {
        switch outcome {
        case .status(let status) where (200..<300).contains(status): .alive
        // 999 is what some networks for people answer to programs.
        case .status(let status) where [401, 403, 407, 429, 451, 503, 999].contains(status): .refused(status: status)
        case .status(let status): .dead(status: status)
        case .silence(let silence): .silent(silence)
        }
    }
}

extension LinkReply.Silence {
    /// Whether other pages of the host will not be answered either.
    fileprivate var concernsHost: Bool {
        switch self {
        case .hostNotFound, .noConnection, .timedOut, .insecure: true
        case .endless, .failed: false
        }
    }
}
