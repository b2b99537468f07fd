import Diagnostics

// Partials, parents and blocks, as https://github.com/mustache/spec defines them.
extension TemplateWalk {
    mutating func enterParent(_ item: TemplateItem, in frame: Frame) {
        let given = arguments(of: item, in: frame)
        move(to: item.end + 1)
        // What is given from farther out wins, so that a grandchild overrides what its parent overrides.
        let arguments = given.merging(frame.arguments) { _, outer in outer }
        guard let parent = enterTemplate(item, arguments: arguments, in: frame) else { return }
        for argument in given.values { checkIsOffered(argument, by: parent, in: frame) }
    }

    /// - Returns: nil where there is no such template, or it includes itself.
    @discardableResult
    mutating func enterTemplate(
        _ item: TemplateItem, arguments: [String: Argument], in frame: Frame
    ) -> ParsedTemplate? {
        let tagName = frame.template.text(item.name)
        let fileExtension = frame.template.isString ? rootExtension : frame.template.fileExtension
        guard let template = templates[TemplateName.meant(by: tagName, inFileWith: fileExtension)] else {
            let known = templates.tagNames(inFileWith: fileExtension)
            let problem = TemplateProblem.unknownPartial(name: tagName, isParent: item.kind == .parent, known: known)
            problems.append(diagnostic(problem, at: item.name, in: frame))
            return nil
        }
        return enter(template, at: item, arguments: arguments, in: frame) ? template : nil
    }

    /// - Returns: false where the template would include itself.
    @discardableResult
    mutating func enter(
        _ template: ParsedTemplate, at item: TemplateItem, arguments: [String: Argument], in frame: Frame
    ) -> Bool {
        if !allowsRecursion, isOpen(template, from: frame.inclusion) {
            let problem = TemplateProblem.recursivePartial(name: template.name)
            problems.append(diagnostic(problem, at: item.range, in: frame))
            return false
        }
        isSound = isSound && template.isSound
        let place = frame.template.place(item.range)
        inclusions.append(Inclusion(template: template, place: place, outer: frame.inclusion))
        var inner = Frame(
            template: template, index: 0, end: template.items.count, arguments: arguments,
            inclusion: inclusions.count - 1)
        if item.isStandalone {
            let blanks = frame.template.bytes[item.indentation]
            inner.indentation = Indentation(bytes: Array(frame.indentation.applied(to: blanks)))
        }
        frames.append(inner)
        return true
    }

    /// Puts the argument for a block in its place, or else goes on with the block's own content.
    ///
    /// - Returns: the indentation that an argument on one line gets in a block on lines of its own.
    mutating func enterBlock(_ item: TemplateItem, in frame: Frame) -> Step? {
        guard let argument = frame.arguments[frame.template.text(item.name)] else { return nil }
        move(to: item.end + 1)
        let blanks = frame.template.bytes[item.indentation]
        let removed = argument.item.isStandalone ? argument.item.indentation.count : 0
        let indentation = Indentation(bytes: Array(frame.indentation.applied(to: blanks)), removed: removed)
        frames.append(
            Frame(
                template: argument.template, index: argument.content.lowerBound, end: argument.content.upperBound,
                indentation: indentation, continuesLine: !item.isStandalone, arguments: argument.arguments,
                inclusion: argument.inclusion))
        return item.isStandalone && !argument.item.isStandalone ? .text(indentation.bytes[...]) : nil
    }

    /// The blocks directly inside a parent tag; the first thing there that is none is reported, since it has no effect.
    private mutating func arguments(of parent: TemplateItem, in frame: Frame) -> [String: Argument] {
        var arguments: [String: Argument] = [:]
        var ignored: TemplateItem?
        let template = frame.template
        var index = frame.index + 1
        while index < parent.end {
            let item = template.items[index]
            switch item.kind {
            case .block:
                arguments[template.text(item.name)] = Argument(
                    template: template, item: item, content: index + 1..<item.end, arguments: frame.arguments,
                    inclusion: frame.inclusion)
                index = item.end
            case .section, .inverted, .parent:
                ignored = ignored ?? item
                index = item.end
            case .variable, .raw, .partial: ignored = ignored ?? item
            case .text where template.bytes[item.range].contains(where: { $0 > UInt8(ascii: " ") }):
                ignored = ignored ?? item
            case .text, .lineStart, .sectionEnd, .blockEnd: break
            }
            index += 1
        }
        if let ignored { reportIgnored(ignored, inside: parent, in: frame) }
        return arguments
    }

    private mutating func reportIgnored(_ item: TemplateItem, inside parent: TemplateItem, in frame: Frame) {
        // Where a closing tag is missing, what follows was never meant to be inside.
        guard frame.template.isSound else { return }
        let problem = TemplateProblem.ignoredInParent(name: frame.template.text(parent.name))
        problems.append(diagnostic(problem, at: trimmed(item, in: frame.template), in: frame))
    }

    private func trimmed(_ item: TemplateItem, in template: ParsedTemplate) -> Range<Int> {
        var end = item.range.upperBound
        while end > item.range.lowerBound, template.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return item.range.lowerBound..<end
    }

    private mutating func checkIsOffered(_ argument: Argument, by parent: ParsedTemplate, in frame: Frame) {
        let offered = blocks[parent.name] ?? templates.blocks(of: parent)
        blocks[parent.name] = offered
        let name = argument.template.text(argument.item.name)
        guard !offered.contains(name) else { return }
        let problem = TemplateProblem.unknownBlock(name: name, parent: parent.name, known: offered.sorted())
        problems.append(diagnostic(problem, at: argument.item.name, in: frame))
    }

    private func isOpen(_ template: ParsedTemplate, from inclusion: Int) -> Bool {
        var next: Int? = inclusion
        while let current = next {
            if inclusions[current].template === template { return true }
            next = inclusions[current].outer
        }
        return false
    }
}
