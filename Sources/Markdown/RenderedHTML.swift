/// HTML that a renderer wrote: complete elements, escaped, so that it may go into a page as it is.
package struct RenderedHTML: Sendable, Hashable {
    package let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var isEmpty: Bool { bytes.isEmpty }
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
