package import Diagnostics

/// What is told of links to other sites; all of it may be another tomorrow, so none of it keeps a site from being published.
package enum LinkProblem: Hashable, Sendable {
    case dead(String, status: Int)
    case silent(String, LinkReply.Silence)
    case refused(String, status: Int)
    /// There is no program to ask with.
    case noProgram
    /// What was found out could not be kept for the next time.
    case notKept(String)

    /// - Returns: nil where all is well.
    package init?(_ address: String, _ answer: LinkAnswer) {
        switch answer {
        case .alive: return nil
        case .dead(let status): self = .dead(address, status: status)
        case .refused(let status): self = .refused(address, status: status)
        case .silent(let silence): self = .silent(address, silence)
        }
    }
}

extension LinkProblem: Problem {
    package var severity: Diagnostic.Severity { .warning }

    package var id: String {
        switch self {
        case .dead, .silent: "dead-link"
        case .refused: "unchecked-link"
        case .noProgram, .notKept: "links-not-checked"
        }
    }

    package var message: String {
        switch self {
        case .dead(let address, let status) where [404, 410].contains(status):
            "there is no page at '\(address.onOneLine)' (\(status))"
        case .dead(let address, let status): "'\(address.onOneLine)' answers with an error (\(status))"
        case .silent(let address, let silence): "'\(address.onOneLine)' \(silence.words)"
        case .refused(let address, let status) where [429, 503].contains(status):
            "the site of '\(address.onOneLine)' takes no more requests for now (\(status))"
        case .refused(let address, let status):
            "the site of '\(address.onOneLine)' does not let programs in (\(status))"
        case .noProgram: "links to other sites were not checked: the program 'curl' is not installed"
        case .notKept(let path): "what was found out about links could not be kept in '\(path.onOneLine)'"
        }
    }

    package var hint: String? {
        switch self {
        case .dead(_, let status) where status >= 500: "try again later; if it stays so, link to another page"
        case .dead: "link to where the page is now, or to a copy that an archive keeps"
        case .silent: "try again later; if it stays so, link to another page or to a copy that an archive keeps"
        case .refused: "open it in a browser to see whether the page is there"
        case .noProgram: "install it, or leave '--external' out"
        case .notKept: "check that you may write there; all links will be asked for again"
        }
    }
}

extension LinkReply.Silence {
    fileprivate var words: String {
        switch self {
        case .hostNotFound: "is on a host that is not there"
        case .noConnection: "cannot be reached"
        case .timedOut(let seconds): "does not answer within \(seconds) seconds"
        case .insecure: "has no certificate that can be trusted"
        case .endless: "leads from one address to the next without end"
        case .failed: "could not be asked for"
        }
    }
}
