/// How an address is asked for.
package enum LinkMethod: String, Sendable {
    case head = "HEAD"
    case get = "GET"
}

/// Whoever asks other sites; in tests nobody is asked.
package protocol LinkTransport: Sendable {
    func reply(to address: String, method: LinkMethod) async -> LinkReply
}
