/// The picture of a badge: one drawing as SVG and the same as PNG, beside the edition's text.
package struct BadgeImage: Sendable {
    package let svg: ContentPath
    package let png: ContentPath
    /// What the drawing shows, for readers who do not see it.
    package let alternativeText: String

    package init(svg: ContentPath, png: ContentPath, alternativeText: String) {
        self.svg = svg
        self.png = png
        self.alternativeText = alternativeText
    }
}
