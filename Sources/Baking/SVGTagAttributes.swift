/// What matters of a start tag after its name.
struct SVGTagAttributes {
    /// The value of the attribute `verify`.
    var verify: Range<Int>?
    /// The declaration of the prefix `openbadges`: its value, and what that is.
    var declaration: (value: Range<Int>, namespace: NamespaceScopes.Namespace)?
    /// Where the tag ends: `>`, or `/>` where the element has no content.
    var end: Range<Int>

    var isEmptyElement: Bool { end.count == 2 }
}
