/// How much a file may ask of its reader; every loop over a file is linear in its size.
package enum BakingLimits {
    /// The most bytes of a picture.
    package static let imageSize = 64 << 20
    /// The most bytes of a baked text, decompressed and decoded.
    package static let textSize = 1 << 20
    /// The most baked texts that one picture is read with; more than one of a version is a fault anyway.
    static let bakedTexts = 100
    /// The most elements inside each other in an SVG.
    static let depth = 1000
    /// The most namespaces declared at one place of an SVG.
    static let namespaces = 1000
}
