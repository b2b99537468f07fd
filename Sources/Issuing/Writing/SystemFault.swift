/// A call to the operating system that failed.
struct SystemFault: Error, Hashable {
    /// As far as callers tell one failure from another.
    enum Kind: Hashable {
        /// Nothing has that name, or a part of the path before it is no folder.
        case absent
        /// Something has that name already.
        case nameTaken
        /// A folder cannot be removed, because something is in it.
        case notEmpty
        /// The name leads to a link, or to something that is no folder, where neither is followed.
        case notAFolder
        /// This kind of file cannot do that.
        case notSupported
        case other
    }

    let kind: Kind
    /// The system's words, with a small first letter so that they can end a message: `permission denied`.
    let text: String

    init(_ kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}
