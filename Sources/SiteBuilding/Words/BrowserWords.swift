import Diagnostics
import JSONText
import Templates

/// The words that scripts put into pages: the strings whose keys begin with `browser-`, without it.
///
/// They are published once, as modules, and not in every badge page. Those that begin with `browser-badge-`,
/// `browser-verify-` or `browser-search-` are only for scripts of badge pages, of the page that checks badges, or of the search.
struct BrowserWords: Sendable {
    /// Which pages words are for.
    enum Part: String, CaseIterable {
        case badge = "badge-"
        case verify = "verify-"
        case search = "search-"
        case all = ""
    }

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

    /// Some of the words as a JavaScript module; JSON is JavaScript, too.
    func module(for part: Part) -> [UInt8] {
        let own = texts.compactMap { key, text in
            let found = Part.allCases.first { key.hasPrefix($0.rawValue) }
            return found == part ? JSONOutput.Member(String(key.dropFirst(part.rawValue.count)), .string(text)) : nil
        }
        return Array("export const \(part)Words = ".utf8)
            + JSONWriter(escaping: .markup).bytes(of: .object(own)) + Array(";\n".utf8)
    }
}
