extension TemplateCompiler {
    mutating func compileVariable(_ item: TemplateItem, _ name: String) {
        let isRaw = item.kind == .raw
        if name == "." { return compileContext(item, isRaw: isRaw) }
        switch scopes.answer(to: name) {
        case .unknown(let known):
            report(.unknownVariable(name: name, known: known), at: item.name, notes: [lookupNote])
        case .wrong(let wrong): report(.wrongTag(wrong), at: item.range)
        case .found(let found):
            if let wrong = objection(to: found, name, isRaw: isRaw) { return report(.wrongTag(wrong), at: item.range) }
            let operand = builder.operand(depth: found.depth, slots: found.path.slots)
            builder.append(isRaw ? .markup(operand) : text(operand))
        }
    }

    private func objection(to found: ScopeStack.Found, _ name: String, isRaw: Bool) -> WrongTag? {
        switch found.kind {
        case .flag, .list, .texts, .view, .optionalView: return .noText(name: name, FieldNature(found.kind))
        case .text where isRaw, .optionalText where isRaw: return .unescapedText(name: name)
        case .markup where !isRaw, .optionalMarkup where !isRaw: return .escapedMarkup(name: name)
        case .optionalText, .optionalMarkup:
            return scopes.isTested(found.path) ? nil : .maybeMissing(name: name, section: name)
        case .text, .markup: return nil
        }
    }

    /// `{{.}}`, the text whose section this is.
    private mutating func compileContext(_ item: TemplateItem, isRaw: Bool) {
        switch scopes.innermost {
        case .text where !isRaw: builder.append(text(builder.operand(depth: 0, slots: [])))
        case .markup where isRaw: builder.append(.markup(builder.operand(depth: 0, slots: [])))
        case .text: report(.wrongTag(.unescapedText(name: ".")), at: item.range)
        case .markup: report(.wrongTag(.escapedMarkup(name: ".")), at: item.range)
        case .view, nil: report(.wrongTag(.contextWithoutText), at: item.range)
        }
    }

    private func text(_ operand: Operand) -> Instruction { escapes ? .escapedText(operand) : .text(operand) }
}
