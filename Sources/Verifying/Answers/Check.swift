/// One check and what came of it.
package struct Check: Sendable, Hashable {
    package let name: CheckName
    package let result: CheckResult

    init(_ name: CheckName, _ result: CheckResult) {
        self.name = name
        self.result = result
    }
}
