extension TemplateCompiler {
    mutating func compileSection(_ item: TemplateItem, _ name: String) {
        if name == "." { return rejectSection(item, .wrongTag(.contextAsSection)) }
        switch scopes.answer(to: name) {
        case .unknown(let known):
            report(.unknownSection(name: name, known: known), at: item.name, notes: [lookupNote])
            walk.skipSection()
        case .wrong(let wrong): rejectSection(item, .wrongTag(wrong))
        case .found(let found): openSection(item, name, found)
        }
    }

    /// Leaves a section out whole: what its content means cannot be told.
    mutating func rejectSection(_ item: TemplateItem, _ problem: TemplateProblem) {
        report(problem, at: item.range)
        walk.skipSection()
    }

    private mutating func openSection(_ item: TemplateItem, _ name: String, _ found: ScopeStack.Found) {
        let operand = builder.operand(depth: found.depth, slots: found.path.slots)
        switch found.kind {
        case .text, .markup:
            rejectSection(item, .wrongTag(.alwaysThere(name: name, FieldNature(found.kind))))
        case .view where item.kind == .inverted:
            rejectSection(item, .wrongTag(.alwaysThere(name: name, FieldNature(found.kind))))
        case _ where item.kind == .inverted:
            open(.test(operand, isShown: false, target: 0), ending: .nothing)
        case .flag: open(.test(operand, isShown: true, target: 0), ending: .nothing)
        case .optionalText: enter(operand, .text, found)
        case .optionalMarkup: enter(operand, .markup, found)
        case .view(let shape), .optionalView(let shape): enter(operand, .view(shape.shape), found)
        case .texts: loop(operand, .text)
        case .list(let shape): loop(operand, .view(shape.shape))
        }
    }

    private mutating func enter(_ operand: Operand, _ scope: ScopeStack.Scope, _ found: ScopeStack.Found) {
        let tested = found.kind.isOptional ? found.path : nil
        if let tested { scopes.beginTest(of: tested) }
        open(.enter(operand, target: 0), ending: .leave, tested: tested)
        scopes.push(scope)
    }

    private mutating func loop(_ operand: Operand, _ scope: ScopeStack.Scope) {
        let instruction = builder.append(.loop(operand, target: 0))
        let ending = OpenSection.Ending.next(start: builder.mark())
        openSections.append(OpenSection(instruction: instruction, ending: ending, tested: nil))
        scopes.push(scope)
    }

    private mutating func open(_ instruction: Instruction, ending: OpenSection.Ending, tested: FieldPath? = nil) {
        let index = builder.append(instruction)
        openSections.append(OpenSection(instruction: index, ending: ending, tested: tested))
    }

    mutating func endSection() {
        guard let section = openSections.popLast() else { return }
        switch section.ending {
        case .nothing: break
        case .leave:
            builder.append(.leave)
            scopes.pop()
        case .next(let start):
            builder.append(.next(start: start))
            scopes.pop()
        }
        if let tested = section.tested { scopes.endTest(of: tested) }
        builder.setTarget(of: section.instruction)
    }
}
