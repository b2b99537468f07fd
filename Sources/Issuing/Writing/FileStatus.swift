/// What stands under a name.
struct FileStatus: Hashable {
    enum Kind: Hashable {
        case file
        case folder
        case link
        /// A pipe, socket or device.
        case other
    }

    /// The same for two paths only where they lead to the same file or folder, whatever links they go through.
    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    let kind: Kind
    /// Who may read, write and enter it: the nine lowest bits, as `chmod` takes them.
    let permissions: UInt16
    let identity: Identity
}
