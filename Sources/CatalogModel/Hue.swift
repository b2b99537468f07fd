/// The fixed palette: one hue a micro-credential, `ink` for one without a successor.
package enum Hue: String, Sendable, CaseIterable {
    case madder
    case ochre
    case moss
    case lake
    case plum
    case ink
}
