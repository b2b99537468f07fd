/// A heading and what stands below it, up to the next heading of its level or a higher one.
package struct MarkdownSection: Sendable {
    package let heading: MarkdownElement
    /// What follows the heading, lower sections included.
    package let body: MarkdownPart

    /// The section with its heading.
    package var whole: MarkdownPart {
        MarkdownPart(document: heading.document, nodeRange: heading.index..<body.nodeRange.upperBound)
    }
}

extension MarkdownPart {
    /// What stands before the first heading among the siblings; all of the part where there is none.
    package var introduction: MarkdownPart {
        let first = first { $0.headingLevel != nil }
        let end = first?.index ?? nodeRange.upperBound
        return MarkdownPart(document: document, nodeRange: nodeRange.lowerBound..<end)
    }

    /// The sections that the siblings form, one after the other; a section's own sections are those of its body.
    package var sections: [MarkdownSection] {
        var sections: [MarkdownSection] = []
        var open: (heading: MarkdownElement, level: Int)?
        func close(at end: Int) {
            guard let heading = open?.heading else { return }
            let body = MarkdownPart(document: document, nodeRange: heading.node.end..<end)
            sections.append(MarkdownSection(heading: heading, body: body))
        }
        for element in self {
            guard let level = element.headingLevel else { continue }
            if let open, level > open.level { continue }
            close(at: element.index)
            open = (element, level)
        }
        close(at: nodeRange.upperBound)
        return sections
    }

    /// All headings, at any depth.
    package var headings: [MarkdownElement] { elements { $0.isHeading } }
    /// All links, at any depth; those around an image too.
    package var links: [MarkdownElement] { elements { $0.isLink } }
    /// All images, at any depth.
    package var images: [MarkdownElement] { elements { $0.isImage } }
    /// All raw HTML, blocks and inline: what the renderer leaves out.
    package var rawHTML: [MarkdownElement] { elements { $0.isRawHTML } }
    /// The lists among the siblings.
    package var lists: [MarkdownElement] { filter { $0.kind.isList } }
    /// The tables among the siblings.
    package var tables: [MarkdownTable] { compactMap { MarkdownTable($0) } }

    private func elements(where matches: (MarkdownKind) -> Bool) -> [MarkdownElement] {
        nodeRange.filter { matches(document.nodes[$0].kind) }.map { document[$0] }
    }
}

extension MarkdownKind {
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
    fileprivate var isLink: Bool { if case .link = self { true } else { false } }
    fileprivate var isImage: Bool { if case .image = self { true } else { false } }
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
    fileprivate var isRawHTML: Bool {
        switch self {
        case .htmlBlock, .inlineHTML: true
        default: false
        }
    }
}
