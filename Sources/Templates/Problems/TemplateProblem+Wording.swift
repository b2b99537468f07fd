import Diagnostics

extension TemplateProblem {
    var id: String {
        switch self {
        case .notUTF8, .unclosedTag, .emptyTag, .invalidName, .badDelimiters, .ignoredInParent: "template-syntax"
        case .unclosedSection: "unclosed-section"
        case .unmatchedClose: "unmatched-close"
        case .unknownVariable: "unknown-variable"
        case .unknownSection: "unknown-section"
        case .unknownPartial: "unknown-partial"
        case .unknownBlock: "unknown-block"
        case .wrongTag: "wrong-tag"
        case .recursivePartial: "recursive-partial"
        case .missingTemplate: "missing-template"
        case .missingString: "missing-string"
        }
    }

    var message: String {
        switch self {
        case .notUTF8: "this is not UTF-8 text"
        case .unclosedTag(let ending): "this tag is never closed: '\(ending)' is missing"
        case .emptyTag: "this tag has no name"
        case .invalidName(let name): "'\(name)' is not a name"
        case .badDelimiters: "this tag does not name two delimiters"
        case .ignoredInParent(let name): "only blocks count inside '{{<\(name)}}': this is never shown"
        case .unclosedSection(let role, let name): "the \(role.noun) '\(name)' is never closed"
        case .unmatchedClose(let name, let open?): "'{{/\(name)}}' does not close '\(open)'"
        case .unmatchedClose(let name, nil): "'{{/\(name)}}' closes nothing: no section is open here"
        case .unknownVariable(let name, _): "unknown variable '\(name)'"
        case .unknownSection(let name, _): "unknown section '\(name)'"
        case .unknownPartial(let name, let isParent, _): "unknown \(isParent ? "parent" : "partial") '\(name)'"
        case .unknownBlock(let name, let parent, _): "'\(parent)' has no block '\(name)'"
        case .wrongTag(let wrong): wrong.message
        case .recursivePartial(let name): "'\(name)' includes itself"
        case .missingTemplate(let name, _): "the template '\(name)' is missing"
        case .missingString(let key, let path, _): "'\(path)' has no string '\(key)'"
        }
    }

    var hint: String? {
        switch self {
        case .notUTF8: "save it as UTF-8 (in Notepad: Save As, then Encoding: UTF-8)"
        case .unclosedTag: nil
        case .ignoredInParent(let name): "put it inside a block, or outside '{{<\(name)}}…{{/\(name)}}'"
        case .emptyTag: "remove it, or write a name between the braces"
        case .invalidName: "a name has no blanks: write it as one word, with hyphens"
        case .badDelimiters: "write both with a blank between them, as in '{{=<% %>=}}'"
        case .unclosedSection(_, let name): "write '{{/\(name)}}' where it ends"
        case .unmatchedClose(_, let open?): "write '{{/\(open)}}', or open a section before it"
        case .unmatchedClose(_, nil): "remove it, or open a section before it"
        case .unknownVariable(let name, let known), .unknownSection(let name, let known),
            .unknownBlock(let name, _, let known):
            NearestName.hint(for: name, among: known)
        case .unknownPartial(let name, _, let known): partialHint(name, known)
        case .wrongTag(let wrong): wrong.hint
        case .recursivePartial: "it would never end: take out one of the tags named here"
        case .missingTemplate(let name, let known): missingTemplateHint(name, known)
        case .missingString(let key, let path, let known):
            NearestName.of(key, among: known).map { "did you mean '\($0)'?" } ?? "add '\(key)' to '\(path)'"
        }
    }

    private func partialHint(_ name: String, _ known: [String]) -> String? {
        NearestName.hint(for: name, among: known)
            ?? (known.isEmpty ? "no template is in 'templates/partials' yet" : nil)
    }

    private func missingTemplateHint(_ name: String, _ known: [String]) -> String {
        guard let nearest = NearestName.of(name, among: known) else { return "every site needs this file" }
        return "rename '\(TemplateName.path(of: nearest))' if that is the one"
    }
}

extension WrongTag {
    var message: String {
        switch self {
        case .noText(let name, let nature): "'\(name)' is \(nature.noun) and cannot be shown as text"
        case .escapedMarkup(let name): "'\(name)' is markup: '{{\(name)}}' would show its tags as text"
        case .unescapedText(let name): "'\(name)' is text: without escaping it could break the page"
        case .alwaysThere(let name, let nature):
            "'\(name)' is \(nature.noun) that is always there, so it cannot be tested"
        case .maybeMissing(let name, let section) where name == section: "'\(name)' may be missing here"
        case .maybeMissing(let name, let section): "'\(name)' may be missing here, since '\(section)' may be"
        case .noFields(let name, let nature): "'\(name)' is \(nature.noun) and has no fields to name with a dot"
        case .contextWithoutText: "'.' means nothing here: it stands for a text inside that text's own section"
        case .contextAsSection: "'.' cannot be a section"
        case .stringAsSection(let name): "'\(name)' is a string of the interface and cannot be a section"
        case .unescapedString(let name): "'\(name)' is a string of the interface, which is always escaped"
        }
    }

    var hint: String? {
        switch self {
        case .noText(let name, .flag), .noFields(let name, .flag): "test it: '{{#\(name)}}…{{/\(name)}}'"
        case .noText(let name, .list), .noFields(let name, .list): "repeat for each item: '{{#\(name)}}…{{/\(name)}}'"
        case .noText(let name, .view(let fields)): "name one of its fields: " + Self.list(fields, of: name)
        case .escapedMarkup(let name), .noFields(let name, .markup): "write '{{{\(name)}}}'"
        case .unescapedText(let name), .unescapedString(let name), .stringAsSection(let name),
            .noFields(let name, _):
            "write '{{\(name)}}'"
        case .noText, .contextAsSection: nil
        case .alwaysThere(let name, .text): "write '{{\(name)}}' without a section"
        case .alwaysThere(let name, .markup): "write '{{{\(name)}}}' without a section"
        case .alwaysThere: "remove the tags"
        case .maybeMissing(_, let section): "put it inside '{{#\(section)}}…{{/\(section)}}'"
        case .contextWithoutText: "write the name of a field"
        }
    }

    private static func list(_ fields: [String], of name: String) -> String {
        let shown = fields.prefix(12).map { "'\(name).\($0)'" }.joined(separator: ", ")
        return fields.count > 12 ? shown + ", …" : shown
    }
}

extension FieldNature {
    fileprivate var noun: String {
        switch self {
        case .text: "a text"
        case .markup: "markup"
        case .flag: "a flag"
        case .list: "a list"
        case .view: "a group of fields"
        }
    }
}

extension TagRole {
    fileprivate var noun: String {
        switch self {
        case .section: "section"
        case .block, .argument: "block"
        case .parent: "parent"
        }
    }
}
