extension Explanation {
    static let design: [Explanation] = [
        Explanation(
            "template-syntax", "A template that cannot be read",
            means: """
                The tags of a template stand between double braces. One of them is not whole, or is written in a way\
                 that is not known.
                """,
            matters: "The page would show the tag, or leave out what follows it.",
            right: "{{page.title}}"),
        Explanation(
            "unclosed-section", "A section of a template that does not end",
            means: "'{{#name}}' opens a section, and '{{/name}}' must close it.",
            matters: "All the rest of the page would belong to the section.",
            right: "{{#page.notice}}…{{/page.notice}}"),
        Explanation(
            "unmatched-close", "A tag that closes what is not open",
            means: "'{{/name}}' closes the section that was opened last, and that is another or none.",
            matters: "What belongs to which section would be a guess.",
            right: "{{#page.notice}}…{{/page.notice}}"),
        Explanation(
            "unknown-variable", "A variable that the page does not have",
            means: "Each template can show certain fields, and this is none of them.",
            matters: "The page would have an empty place that nobody notices.",
            right: "{{page.title}}"),
        Explanation(
            "unknown-section", "A section of a template about nothing",
            means: "'{{#name}}' asks for a field that the page does not have.",
            matters: "The section would never be shown.",
            right: "{{#page.notice}}…{{/page.notice}}"),
        Explanation(
            "unknown-partial", "A part of a template that is not there",
            means: "'{{>name}}' puts 'templates/partials/name.html.mustache' in its place, and there is no such file.",
            matters: "The page would lack that part.",
            right: "{{>breadcrumbs}}"),
        Explanation(
            "unknown-block", "A block that the layout does not have",
            means: "'{{$name}}' fills a block of the template around it, and that one has no such block.",
            matters: "What stands in the block would never be shown.",
            right: "{{<layout}}{{$main}}…{{/main}}{{/layout}}"),
        Explanation(
            "wrong-tag", "A tag of another kind than its field",
            means: "Text, markup, lists, groups and yes-or-no fields each have their own kind of tag.",
            matters: "Text that is not escaped can break a page, and markup that is escaped shows its tags.",
            right: "{{{body}}}"),
        Explanation(
            "recursive-partial", "A part of a template that includes itself",
            means: "Following the tags '{{>…}}' leads back to the same file.",
            matters: "The page would never end.",
            right: "Take out one of the tags that the message names."),
        Explanation(
            "missing-template", "A template that every site needs is not there",
            means: "Each kind of page has a template of a fixed name.",
            matters: "Its pages cannot be made.",
            right: "templates/page.html.mustache"),
        Explanation(
            "missing-string", "Words that are not there in a language",
            means: """
                The words around texts stand in 'templates/strings/', one file a language. Some that pages show are \
                missing from one.
                """,
            matters: "Pages would have empty buttons and headings.",
            right: "skip-to-content: Skip to content"),
        Explanation(
            "unknown-string", "Words that the original does not have",
            means: "A translation of the words around texts has a key that the original has not.",
            matters: "It is misspelled, and the words that were meant stay untranslated.",
            right: "skip-to-content: Saltar al contenido"),
        Explanation(
            "unused-string", "Words that nothing shows",
            means: "No template uses this text. This is a warning.",
            matters: "It may be left over, or a tag in a template may be misspelled.",
            wrong: "word-of-nobody: Never shown",
            right: "Remove the line, or use it in a template."),
        Explanation(
            "script-form", "A script in a form that cannot be put together",
            means: """
                Scripts of the pages are put together from modules, by a small set of forms of 'import' and \
                'export'.
                """,
            matters: "What is not understood would fail in the reader's browser.",
            right: """
                import { name } from "./module.js";
                """),
        Explanation(
            "missing-script", "A script that is not there",
            means: "A script imports another one, and there is no file of that name.",
            matters: "Nothing on the page that needs it would work.",
            right: """
                import { name } from "./module.js";
                """),
        Explanation(
            "missing-export", "A name that a script does not give out",
            means: "A script imports a name from another one that does not export it.",
            matters: "Nothing on the page that needs it would work.",
            right: "export function name() {}"),
        Explanation(
            "script-cycle", "Two scripts that need each other",
            means: "Following the imports leads back to the same script.",
            matters: "Neither of the two could run before the other.",
            right: "Move what both need to a script of its own."),
        Explanation(
            "shared-name", "A name that two scripts have",
            means: "Scripts that are published as one file have one name for two things.",
            matters: "One of the two would take the place of the other.",
            right: "Rename one of them."),
    ]
}
