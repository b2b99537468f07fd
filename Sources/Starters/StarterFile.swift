/// A file that is to be written where there is none.
package struct StarterFile: Sendable, Equatable {
    /// Below the folder of the site.
    package let path: String
    package let bytes: [UInt8]

    init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, text: String) {
        self.init(path, Array(text.utf8))
    }
}
