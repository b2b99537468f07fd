/// What the links and images of a document become on a page.
///
/// Both are asked with the index of the node in its document's `nodes`, so that they can answer from a map made before, and
/// with the destination as written.
package struct LinkPublisher: Sendable {
    /// - Returns: nil where only the words of the link are to be shown.
    package let link: @Sendable (_ node: Int, _ destination: String) -> PublishedLink?
    /// - Returns: nil where only the alternative text of the image is to be shown.
    package let image: @Sendable (_ node: Int, _ destination: String) -> PublishedImage?

    package init(
        link: @escaping @Sendable (_ node: Int, _ destination: String) -> PublishedLink?,
        image: @escaping @Sendable (_ node: Int, _ destination: String) -> PublishedImage?
    ) {
        self.link = link
        self.image = image
    }

    /// Every destination as it was written; whether it is safe must have been checked.
    package static let asWritten = LinkPublisher(
        link: { _, destination in PublishedLink(href: destination) },
        image: { _, destination in PublishedImage(src: destination) })
}

/// A link as the page shows it.
package struct PublishedLink: Sendable, Hashable {
    package let href: String
    package let className: String?
    package let rel: String?
    /// The language of the page that it leads to, where that is another.
    package let language: String?
    /// Words to add to the link's own.
    package let note: String?

    package init(
        href: String, className: String? = nil, rel: String? = nil, language: String? = nil, note: String? = nil
    ) {
        self.href = href
        self.className = className
        self.rel = rel
        self.language = language
        self.note = note
    }
}

/// An image as the page shows it; its alternative text is the document's.
package struct PublishedImage: Sendable, Hashable {
    package let src: String
    package let className: String?
    /// In CSS pixels.
    package let width: Int?
    /// In CSS pixels.
    package let height: Int?

    package init(src: String, className: String? = nil, width: Int? = nil, height: Int? = nil) {
        self.src = src
        self.className = className
        self.width = width
        self.height = height
    }
}
