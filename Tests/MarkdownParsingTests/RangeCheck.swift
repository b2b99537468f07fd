import Diagnostics
import Markdown

/// What must hold for the ranges of any document: they nest, they are in order, and each shows what its node is.
struct RangeCheck {
    let document: MarkdownDocument

    /// One line for each node whose range is wrong.
    var violations: [String] {
        var violations: [String] = []
        var previousEnd: [Int: Int] = [:]
        for index in document.nodes.indices.dropFirst() {
            let node = document.nodes[index]
            if case .footnoteDefinition = node.kind {
                previousEnd[index] = node.bytes.lowerBound
                if let problem = problem(with: node) { violations.append(problem) }
                continue
            }
            let parent = document.nodes[node.parent]
            if node.bytes.lowerBound < parent.bytes.lowerBound || node.bytes.upperBound > parent.bytes.upperBound {
                violations.append("\(describe(node)) is not within \(describe(parent))")
            }
            if node.bytes.lowerBound < previousEnd[node.parent] ?? 0 {
                violations.append("\(describe(node)) begins before its sibling ends")
            }
            previousEnd[node.parent] = node.bytes.upperBound
            if let problem = problem(with: node) { violations.append(problem) }
        }
        return violations
    }

    private func describe(_ node: MarkdownNode) -> String {
        "\(node.kind) at \(node.bytes) \(slice(node).debugDescription)"
    }

    private func slice(_ node: MarkdownNode) -> String { document.source.text(in: node.bytes) }

    private func problem(with node: MarkdownNode) -> String? {
        isShown(node, as: slice(node)) ? nil : "\(describe(node)) shows something else"
    }

    private func isShown(_ node: MarkdownNode, as slice: String) -> Bool {
        // Bytes, since a combining mark would make one character of itself and the mark before it.
        let bytes = Array(slice.utf8)
        switch node.kind {
        case .document, .list, .table, .tableRow: return true
        case .text(let text): return isText(text, writtenAs: slice)
        case .softBreak: return bytes.contains { $0 == 10 || $0 == 13 }
        case .lineBreak:
            return bytes.count > 1 && " \t\\".utf8.contains(bytes[0]) && bytes.contains { $0 == 10 || $0 == 13 }
        case .code(let text): return isCode(text, writtenAs: slice)
        case .inlineHTML(let html), .htmlBlock(let html):
            let shown = slice.prefix { !$0.isNewline }.replacing("\0", with: "\u{FFFD}")
            return html.utf8.drop { $0 == 32 || $0 == 9 }.starts(with: shown.utf8)
        case .emphasis: return bytes.count >= 3 && bytes.first == bytes.last && "*_".utf8.contains(bytes[0])
        case .strong: return isWrapped(bytes, in: "**") || isWrapped(bytes, in: "__")
        case .strikethrough: return isWrapped(bytes, in: "~~")
        case .link(let destination, _): return isLink(to: destination, writtenAs: bytes)
        case .image: return bytes.starts(with: "![".utf8) && ")]".utf8.contains(bytes.last ?? 0)
        case .footnoteReference(let label): return slice.lowercased() == "[^\(label)]".lowercased()
        case .footnoteDefinition(let label): return bytes.starts(with: "[^\(label)]:".utf8)
        case .heading: return bytes.first == UInt8(ascii: "#") || "=-".utf8.contains(bytes.last ?? 0)
        case .item: return "-+*0123456789".utf8.contains(bytes.first ?? 0)
        case .blockQuote: return bytes.first == UInt8(ascii: ">")
        case .thematicBreak: return bytes.count >= 3 && bytes.allSatisfy { "-_* \t".utf8.contains($0) }
        case .paragraph, .tableCell, .codeBlock:
            return ![10, 13].contains(bytes.first ?? 0) && ![10, 13].contains(bytes.last ?? 0)
        }
    }

    private func isWrapped(_ bytes: [UInt8], in mark: String) -> Bool {
        bytes.count >= 5 && bytes.starts(with: mark.utf8) && bytes.suffix(2).elementsEqual(mark.utf8)
    }

    private func isText(_ text: String, writtenAs slice: String) -> Bool {
        if slice.utf8.contains(where: { "&\0\r\n".utf8.contains($0) }) || slice.contains("[^") {
            return !slice.isEmpty && slice.utf8.count >= text.utf8.count / 3
        }
        // Blanks that begin a text are what a mark has left of a tab.
        if text.hasPrefix(" "), slice.hasPrefix("\t") { return isText(trimmed(text), writtenAs: trimmed(slice)) }
        // In the cell of a table, `\|` has lost its backslash before anything else is read.
        let readings = [slice, unescaped(slice), unescaped(slice.replacing("\\|", with: "|"))]
        return readings.contains { $0.utf8.elementsEqual(text.utf8) }
    }

    private func trimmed(_ text: String) -> String { String(text.drop { $0 == " " || $0 == "\t" }) }

    private func unescaped(_ slice: String) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in slice.unicodeScalars {
            if isEscaped, !(scalar.isASCII && scalar.properties.generalCategory.isPunctuationOrSymbol) {
                result.append("\\")
            } else if scalar == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            result.append(scalar)
            isEscaped = false
        }
        if isEscaped { result.append("\\") }
        return String(result)
    }

    private func isCode(_ text: String, writtenAs slice: String) -> Bool {
        let bytes = Array(slice.utf8)
        let ticks = bytes.prefix { $0 == UInt8(ascii: "`") }
        guard !ticks.isEmpty, bytes.count > 2 * ticks.count, bytes.suffix(ticks.count).elementsEqual(ticks) else {
            return false
        }
        let inner = bytes.dropFirst(ticks.count).dropLast(ticks.count)
        if inner.contains(where: { "\\\0\r\n".utf8.contains($0) }) { return true }
        return inner.elementsEqual(text.utf8) || inner.elementsEqual(" \(text) ".utf8)
    }

    private func isLink(to destination: String, writtenAs bytes: [UInt8]) -> Bool {
        if bytes.first == UInt8(ascii: "[") { return ")]".utf8.contains(bytes.last ?? 0) }
        if bytes.first == UInt8(ascii: "<") { return bytes.last == UInt8(ascii: ">") }
        return destination.utf8.suffix(bytes.count).elementsEqual(bytes) || bytes.contains { "\\&\0".utf8.contains($0) }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isPunctuationOrSymbol: Bool {
        switch self {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
