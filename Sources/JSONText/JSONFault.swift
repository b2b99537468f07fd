package import Diagnostics

/// A problem at a byte range, for readers that make a `SourceText` only where something is wrong.
package struct JSONFault: Sendable {
    package let problem: any Problem
    package let range: Range<Int>

    package init(_ problem: any Problem, at range: Range<Int>) {
        self.problem = problem
        self.range = range
    }
}

extension [JSONFault] {
    /// Hands all faults to a log, as places in the text that was parsed.
    package func report(in source: SourceText, to log: inout DiagnosticLog) {
        for fault in self { log.add(Diagnostic(fault.problem, at: source.range(fault.range))) }
    }
}
