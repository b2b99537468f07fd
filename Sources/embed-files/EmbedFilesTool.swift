import Foundation

/// Writes files into one Swift file, as text in Base64: pictures are no text, and a text may hold what ends a literal.
///
/// Run while the package is built, by `Plugins/EmbedFiles`: `embed-files OUTPUT ROOT PATH…`.
@main
enum EmbedFilesTool {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2 else { throw CocoaError(.fileReadUnknown) }
        let root = URL(filePath: arguments[2])
        var text = "extension EmbeddedFiles {\n    static let all: [Entry] = [\n"
        for path in arguments.dropFirst(3) {
            let bytes = try Data(contentsOf: root.appending(path: path))
            let name = path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            text += "        Entry(path: \"\(name)\", base64: \"\(bytes.base64EncodedString())\"),\n"
        }
        text += "    ]\n}\n"
        try Data(text.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
    }
}
