/// What is known of a link to another site.
package enum LinkAnswer: Sendable, Hashable {
    case alive
    /// The server says that there is nothing, or something that is wrong.
    case dead(status: Int)
    /// The server answers people only, or nobody for now; whether the page is there is not known.
    case refused(status: Int)
    case silent(LinkReply.Silence)
}
