/// Who takes the files of a site as they are made: the output folder, or memory for who only wants to look.
package protocol SiteReceiver: Sendable {
    /// Takes a file; may be called from many tasks at once.
    ///
    /// - Throws: where it cannot be taken.
    func stage(_ path: OutputPath, _ bytes: [UInt8]) throws(OutputProblem)
}

extension SiteOutput: SiteReceiver {}
