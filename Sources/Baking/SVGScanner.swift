/// Reads an SVG once from the beginning to the end, looking only for where badges are or go.
///
/// No document type is followed, no entity expanded, nothing built: what is kept are the names of open elements, the
/// namespaces in force and where baked elements stand, each with a limit.
struct SVGScanner {
    private var cursor: XMLCursor
    /// The names of the elements that are open, the root first.
    private var openNames: [Range<Int>] = []
    private var scopes = NamespaceScopes()
    private(set) var root: SVGRoot?
    private(set) var baked: [BakedElement] = []
    /// Whether an element is called like one that carries a badge, prefix and all, and is none: it would be one once the
    /// prefix stands for a namespace of badges.
    private(set) var hasLookalike = false
    /// The element whose text is being passed.
    private var openBaked: BakedElement?

    /// Reads to the end; throws the first fault.
    init(_ bytes: [UInt8]) throws(SVGFault) {
        cursor = XMLCursor(bytes)
        if let encoding = try cursor.skipProlog(), encoding.lowercased() != "utf-8" { throw .otherEncoding(encoding) }
        try passStartTag()
        while !openNames.isEmpty { try passContent() }
        while !cursor.isAtEnd {
            if cursor.skipSpace() { continue }
            if cursor.isAt("<!--") {
                try cursor.skipComment()
            } else if cursor.isAt("<?") {
                try cursor.skipInstruction()
            } else {
                throw cursor.malformed(.outsideRoot)
            }
        }
    }

    /// Whether the root element of some bytes, if they are XML so far, is `svg`.
    static func hasSVGRoot(_ bytes: [UInt8]) -> Bool {
        var cursor = XMLCursor(bytes)
        do throws(SVGFault) {
            _ = try cursor.skipProlog()
            cursor.position += 1
            return isSVG(bytes[try cursor.name()])
        } catch {
            return false
        }
    }

    private static func isSVG(_ name: ArraySlice<UInt8>) -> Bool {
        let colon = name.firstIndex(of: UInt8(ascii: ":"))
        return name[(colon.map { $0 + 1 } ?? name.startIndex)...].elementsEqual("svg".utf8)
    }

    /// Goes behind the next tag, text or comment inside the root element.
    private mutating func passContent() throws(SVGFault) {
        while let byte = cursor.byte, byte != UInt8(ascii: "<") { cursor.position += 1 }
        guard !cursor.isAtEnd else { throw cursor.malformed(.cutOff) }
        let next = cursor.position + 1 < cursor.bytes.count ? cursor.bytes[cursor.position + 1] : 0
        switch next {
        case UInt8(ascii: "/"): try passEndTag()
        case UInt8(ascii: "?"): try cursor.skipInstruction()
        case UInt8(ascii: "!") where cursor.isAt("<!--"): try cursor.skipComment()
        case UInt8(ascii: "!") where cursor.isAt("<![CDATA["): try cursor.skipCharacterData()
        case UInt8(ascii: "!"): throw cursor.malformed(.declaration)
        default: try passStartTag()
        }
    }

    private mutating func passStartTag() throws(SVGFault) {
        if let openBaked { throw .text(.containsMarkup, openBaked.version) }
        guard openNames.count < BakingLimits.depth else { throw .tooDeep(limit: BakingLimits.depth) }
        let start = cursor.position
        cursor.position += 1
        let name = try cursor.name()
        if root == nil, !Self.isSVG(cursor.bytes[name]) { throw .notSVG }
        let tag = try passAttributes()
        if root == nil { root = SVGRoot(name: name, attributes: tag) }
        if let version = try bakedVersion(of: cursor.bytes[name]) {
            guard baked.count < BakingLimits.bakedTexts else { throw .tooManyTexts(limit: BakingLimits.bakedTexts) }
            let content = tag.end.upperBound..<tag.end.upperBound
            let element = BakedElement(
                version: version, range: start..<tag.end.upperBound, verify: tag.verify, content: content)
            if tag.isEmptyElement { baked.append(element) } else { openBaked = element }
        }
        if tag.isEmptyElement { scopes.leave(depth: openNames.count) } else { openNames.append(name) }
    }

    /// Reads the rest of a start tag, taking notice of namespaces and of `verify`.
    private mutating func passAttributes() throws(SVGFault) -> SVGTagAttributes {
        var found = SVGTagAttributes(end: cursor.position..<cursor.position)
        while true {
            let hasSpace = cursor.skipSpace()
            let start = cursor.position
            guard let byte = cursor.byte else { throw cursor.malformed(.cutOff) }
            if byte == UInt8(ascii: ">") || cursor.isAt("/>") {
                cursor.position += byte == UInt8(ascii: ">") ? 1 : 2
                found.end = start..<cursor.position
                return found
            }
            guard hasSpace else { throw cursor.malformed(.tag) }
            let attribute = try cursor.attribute()
            if let prefix = attribute.declaredPrefix(in: cursor.bytes) {
                let namespace = try declare(prefix, attribute)
                if prefix.elementsEqual(SVGRoot.prefix.utf8) { found.declaration = (attribute.value, namespace) }
            } else if cursor.bytes[attribute.name].elementsEqual("verify".utf8) {
                guard found.verify == nil else { throw cursor.malformed(.repeatedAttribute, at: start) }
                found.verify = attribute.value
            }
        }
    }

    private mutating func declare(
        _ prefix: ArraySlice<UInt8>, _ attribute: XMLAttribute
    ) throws(SVGFault) -> NamespaceScopes.Namespace {
        guard scopes.count < BakingLimits.namespaces else { throw .tooManyNamespaces(limit: BakingLimits.namespaces) }
        let namespace = NamespaceScopes.Namespace(attribute.value, in: cursor.bytes)
        guard scopes.declare(prefix, as: namespace, depth: openNames.count) else {
            throw cursor.malformed(.repeatedAttribute, at: attribute.name.lowerBound)
        }
        return namespace
    }

    /// The version whose element has this name, with the prefixes as they are declared here.
    private mutating func bakedVersion(of name: ArraySlice<UInt8>) throws(SVGFault) -> OpenBadgesVersion? {
        let colon = name.firstIndex(of: UInt8(ascii: ":"))
        let localName = colon.map { name[($0 + 1)...] } ?? name
        // Most elements have other names, and their namespaces need not be looked up.
        guard let version = OpenBadgesVersion.allCases.first(where: { localName.elementsEqual($0.elementName.utf8) })
        else { return nil }
        let prefix = name[..<(colon ?? name.startIndex)]
        switch scopes.namespace(of: prefix) {
        case .openBadges(version): return version
        case .unresolved(let reference): throw .text(.unknownReference(reference), version)
        default:
            hasLookalike = hasLookalike || prefix.elementsEqual(SVGRoot.prefix.utf8)
            return nil
        }
    }

    private mutating func passEndTag() throws(SVGFault) {
        let start = cursor.position
        cursor.position += 2
        let name = try cursor.name()
        cursor.skipSpace()
        guard let byte = cursor.byte else { throw cursor.malformed(.cutOff) }
        guard byte == UInt8(ascii: ">") else { throw cursor.malformed(.tag) }
        cursor.position += 1
        guard let opened = openNames.popLast(), cursor.bytes[opened] == cursor.bytes[name] else {
            throw cursor.malformed(.endTag, at: start)
        }
        scopes.leave(depth: openNames.count)
        if var element = openBaked {
            element.range = element.range.lowerBound..<cursor.position
            element.content = element.content.lowerBound..<start
            baked.append(element)
            openBaked = nil
        }
    }
}
