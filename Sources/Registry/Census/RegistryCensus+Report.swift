import Credentials
package import Diagnostics

extension RegistryCensus {
    /// Reports what was found, once all awards were taken in.
    ///
    /// What is missing is only spoken of where everything could be read: to be told that no award has an id, beside a damaged
    /// line that has it, could make somebody remove a revocation.
    package func report(to log: inout DiagnosticLog) {
        var findings = findings
        if isComplete {
            for (id, date) in registry.revocationDates where !contains(id) {
                log.add(RegistryProblem.revocationWithoutAward, at: .path(date.source.path))
            }
            for list in registry.statusLists.values {
                let taken = Set(places.places(of: list.number))
                for index in 0..<list.list.count where list.list.isSet(index) == true && !taken.contains(index) {
                    findings.add(
                        .markedNobody(list: list.number), at: .path("\(registry.path)status/\(list.number).json"))
                }
            }
        }
        findings.report(to: &log)
    }
}
