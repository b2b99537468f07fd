/// A mistake found while parsing, with offsets into the bytes parsed; `ParsedTemplate` turns it into a diagnostic.
struct SyntaxProblem {
    let problem: TemplateProblem
    let range: Range<Int>
    var note: (message: String, range: Range<Int>)?
}
