/// The start tag of the root element of an SVG: where a badge goes in.
struct SVGRoot {
    /// The prefix that readers of Open Badges 2.0 look for by its letters.
    static let prefix = "openbadges"

    /// The name of the element, `svg` with or without a prefix.
    let name: Range<Int>
    let attributes: SVGTagAttributes
}
