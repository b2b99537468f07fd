/// The first problem in a JSON document, and where it is.
package struct LinkedDataFailure: Error, Hashable {
    package let problem: LinkedDataProblem
    /// The members from the outermost one, such as `credentialSubject.result[2].valu`; empty for the whole document.
    package let path: String

    package init(_ problem: LinkedDataProblem, at path: String) {
        self.problem = problem
        self.path = path
    }
}
