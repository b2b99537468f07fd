import Diagnostics
import JSONText
import Templates

/// The words that scripts put into pages: the strings whose keys begin with `browser-`, without it.
///
/// They are published once, as a module, and not in every badge page.
struct BrowserWords: Sendable {
    private static let prefix = "browser-"

    private let texts: [(key: String, text: String)]

    /// - Returns: nil, with problems in the log, where a string is more than text.
    init?(_ library: inout TemplateLibrary, log: inout DiagnosticLog) {
        let keys = library.stringKeys(beginningWith: Self.prefix)
        texts = keys.compactMap { key in
            library.compileString(key, for: NoParts.self, log: &log).map { text in
                (String(key.dropFirst(Self.prefix.count)), String(decoding: text.render(NoParts()), as: UTF8.self))
            }
        }
        guard texts.count == keys.count else { return nil }
    }

    /// The words as a JavaScript module; JSON is JavaScript, too.
    var module: [UInt8] {
        let words = JSONOutput.object(texts.map { JSONOutput.Member($0.key, .string($0.text)) })
        return Array("export const words = ".utf8)
            + JSONWriter(layout: .pretty, escaping: .markup).bytes(of: words).dropLast() + Array(";\n".utf8)
    }
}
