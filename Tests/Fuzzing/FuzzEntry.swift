/// One part of the program that takes bytes which anybody may have written, with what must hold whatever they are.
///
/// An input that breaks the program itself ends the process; what else is wrong is thrown.
package protocol FuzzEntry: Sendable {
    /// Inputs to begin with, such as files of a delivered site: most changes of these get further than random bytes.
    var seeds: [[UInt8]] { get }

    /// Texts that mean something to this part.
    var words: [String] { get }

    /// Tries one input; the next one is tried when this has returned.
    ///
    /// - Parameter input: any bytes.
    /// - Throws: `FuzzFinding` where something does not hold.
    func run(_ input: [UInt8]) async throws
}
