/// Why bytes are not an SVG that can be trusted to be read alike by everybody.
package enum SVGFault: Error, Hashable {
    /// What makes a text no XML.
    ///
    /// More may be wrong with a text that is passed, but nothing that would hide a badge.
    package enum Flaw: Sendable, Hashable {
        case cutOff
        case name
        case attribute
        /// An attribute that decides what is read stands twice in one tag.
        case repeatedAttribute
        case tag
        /// An end tag is not that of the element which is open.
        case endTag
        /// Something other than comments stands around the root element.
        case outsideRoot
        /// A declaration that does not belong where it stands.
        case declaration
    }

    case tooLarge(limit: Int)
    case notUTF8
    /// The file says that it is in another encoding than UTF-8.
    case otherEncoding(String)
    case controlCharacter(line: Int)
    /// The root element is not `svg`.
    case notSVG
    case malformed(Flaw, line: Int)
    case tooDeep(limit: Int)
    case tooManyNamespaces(limit: Int)
    case tooManyTexts(limit: Int)
    case text(BakedTextFault, OpenBadgesVersion)
    /// The prefix `openbadges`, by which readers of Open Badges 2.0 find the badge, stands for something else.
    case prefixTaken
}
