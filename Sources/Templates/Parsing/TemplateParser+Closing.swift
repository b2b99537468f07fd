// Closing tags
extension TemplateParser {
    mutating func close(_ tag: Tag) {
        let name = text(tag.name)
        guard openCounts[name, default: 0] > 0 else { return reportUnmatched(tag, name) }
        while let last = open.last, last.name != name {
            let note = (message: "'{{/\(name)}}' closes what is around it here", range: tag.range)
            reportUnclosed(last, note: note)
            items.append(TemplateItem(endKind(of: last.role), tag.range))
            pop()
        }
        guard let opening = open.last else { return }
        switch opening.role {
        case .section, .block: takeLine(of: tag)
        case .argument:
            addText(to: blanksBefore(tag)?.lowerBound ?? tag.range.lowerBound, isBeforeTag: false)
            textStart = tag.range.upperBound
        case .parent: closeParent(opening, tag)
        }
        items.append(TemplateItem(endKind(of: opening.role), tag.range))
        pop()
    }

    private mutating func closeParent(_ opening: OpenTag, _ tag: Tag) {
        addText(to: tag.range.lowerBound, isBeforeTag: false)
        textStart = tag.range.upperBound
        guard let lineStart = opening.lineStart, let nextLine = lineAfter(tag) else { return }
        textStart = nextLine
        items[opening.item].isStandalone = true
        items[opening.item].indentation = items[lineStart].range
        items[lineStart] = TemplateItem(.text, items[lineStart].range.lowerBound..<items[lineStart].range.lowerBound)
    }

    /// Ends the innermost open tag at the item added last.
    private mutating func pop() {
        let opening = open.removeLast()
        openCounts[opening.name, default: 1] -= 1
        items[opening.item].end = items.count - 1
    }

    mutating func closeRemaining() {
        while let last = open.last {
            if !scanner.isTruncated { reportUnclosed(last, note: nil) }
            items.append(TemplateItem(endKind(of: last.role), bytes.count..<bytes.count))
            pop()
        }
    }

    private mutating func reportUnmatched(_ tag: Tag, _ name: String) {
        var problem = SyntaxProblem(problem: .unmatchedClose(name: name, open: open.last?.name), range: tag.range)
        if let last = open.last {
            problem.note = (message: "'\(last.name)' is opened here", range: items[last.item].range)
            open[open.count - 1].hasMismatch = true
        }
        problems.append(problem)
        takeLine(of: tag)
    }

    private mutating func reportUnclosed(_ tag: OpenTag, note: (message: String, range: Range<Int>)?) {
        guard !tag.hasMismatch else { return }
        let problem = TemplateProblem.unclosedSection(role: tag.role, name: tag.name)
        problems.append(SyntaxProblem(problem: problem, range: items[tag.item].range, note: note))
    }

    private func endKind(of role: TagRole) -> TemplateItem.Kind { role == .section ? .sectionEnd : .blockEnd }
}
