/// What is known of a sealed award file besides its awards.
package final class AwardFileSummary: Sendable {
    /// The path that diagnostics show.
    package let path: String
    package let name: AwardFileName
    package let head: AwardFileHead
    /// How many awards there are.
    package let count: Int
    /// The hash of the first line: 32 bytes.
    package let headHash: [UInt8]

    init(path: String, name: AwardFileName, head: AwardFileHead, count: Int, headHash: [UInt8]) {
        self.path = path
        self.name = name
        self.head = head
        self.count = count
        self.headHash = headHash
    }
}
