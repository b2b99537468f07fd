/// The picture of a badge: one drawing as SVG and the same as PNG, beside the edition's text.
package struct BadgeImage: Sendable {
    package let svg: ContentPath
    package let png: ContentPath
    /// What the drawing shows, for readers who do not see it.
    package internal(set) var alternativeText: String

    /// The same picture with a band across it, for specimens: `badge-specimen.svg` beside `badge.svg`.
    package var specimen: BadgeImage {
        BadgeImage(
            svg: svg.folder.appending(svg.stem + "-specimen.svg"),
            png: png.folder.appending(png.stem + "-specimen.png"), alternativeText: alternativeText)
    }

    package init(svg: ContentPath, png: ContentPath, alternativeText: String) {
        self.svg = svg
        self.png = png
        self.alternativeText = alternativeText
    }
}
