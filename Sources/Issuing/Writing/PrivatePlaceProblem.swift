/// Why a private file cannot be where the user wants it.
package struct PrivatePlaceProblem: Error, Hashable {
    package enum Fault: Sendable, Hashable {
        case insideSource
        /// `tree` is the top folder of the work tree.
        case insideGit(tree: String)
        /// A private key never takes the place of another file.
        case exists
        /// It is a folder, a pipe, a device or a link to nothing.
        case notAFile
        case folderMissing
        /// `reason` is the system's word for why.
        case failed(reason: String)
    }

    package let path: String
    package let use: PrivatePlace.Use
    package let fault: Fault
}
