/// Where a link or image leads, told apart the way a browser does it.
///
/// A browser drops tabs and line ends anywhere and control characters and spaces at the ends, ignores the case of a scheme
/// and reads `\` as `/` (<https://url.spec.whatwg.org/#concept-basic-url-parser>); so `java\nscript:` is `javascript:`.
package enum LinkDestination: Sendable, Hashable {
    /// Nothing at all.
    case empty
    /// A file beside or below or above the page's own: `rubric.md#outcomes`. The path is percent-decoded;
    /// a query stays part of it.
    case file(path: String, fragment: String?)
    /// A path from the root of the host: `/about/`. Percent-decoded, with its first slash.
    case sitePath(String, fragment: String?)
    /// A place on the same page; empty for its top. Percent-decoded.
    case fragment(String)
    /// An absolute address with `http://`, `https://` or `mailto:`, cleaned as a browser would.
    case external(String)
    /// `//host/path`: another host under whatever scheme the page has.
    case protocolRelative(String)
    /// A scheme that no page should lead to, such as `javascript`, `data` or one that is not known; in lower case.
    case unsafe(scheme: String)

    package init(_ destination: String) {
        let cleaned = Self.cleaned(destination)
        if cleaned.isEmpty {
            self = .empty
        } else if let scheme = Self.scheme(of: cleaned) {
            let rest = cleaned.dropFirst(scheme.utf8.count + 1)
            let isKnown =
                switch scheme {
                case "http", "https": rest.hasPrefix("//") && rest.count > 2
                case "mailto": !rest.isEmpty
                default: false
                }
            self = isKnown ? .external(cleaned) : .unsafe(scheme: scheme)
        } else {
            self = Self.relative(cleaned)
        }
    }

    private static func relative(_ reference: String) -> LinkDestination {
        let slashed = String(reference.prefix(2).map { $0 == "\\" ? "/" : $0 })
        if slashed == "//" { return .protocolRelative(reference) }
        let hash = reference.firstIndex(of: "#")
        let path = String(reference[..<(hash ?? reference.endIndex)])
        let fragment = hash.map { percentDecoded(String(reference[reference.index(after: $0)...])) }
        if path.isEmpty { return .fragment(fragment ?? "") }
        if slashed.hasPrefix("/") {
            return .sitePath("/" + percentDecoded(String(path.dropFirst())), fragment: fragment)
        }
        return .file(path: percentDecoded(path), fragment: fragment)
    }

    private static func cleaned(_ destination: String) -> String {
        // Mostly there is nothing to drop.
        guard destination.utf8.contains(where: { $0 <= 0x20 }) else { return destination }
        var scalars = destination.unicodeScalars[...]
        while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
        while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
        let kept = scalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }
        return String(String.UnicodeScalarView(kept))
    }

    /// The scheme in lower case, nil for a relative reference.
    private static func scheme(of reference: String) -> String? {
        var scheme = ""
        for scalar in reference.unicodeScalars {
            switch scalar {
            case "a"..."z": scheme.unicodeScalars.append(scalar)
            case "A"..."Z": scheme += scalar.properties.lowercaseMapping
            case "0"..."9", "+", "-", ".":
                guard !scheme.isEmpty else { return nil }
                scheme.unicodeScalars.append(scalar)
            case ":": return scheme.isEmpty ? nil : scheme
            default: return nil
            }
        }
        return nil
    }

    /// The text with `%41` read as `A`; what is no escape, or would not be UTF-8, stays as it is.
    private static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = Character(Unicode.Scalar(bytes[index + 1])).hexDigitValue,
                let low = Character(Unicode.Scalar(bytes[index + 2])).hexDigitValue
            {
                decoded.append(UInt8(high * 16 + low))
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? text
    }
}
