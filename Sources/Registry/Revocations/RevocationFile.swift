import CatalogModel
import Diagnostics
import JSONText

/// `revocations/<id>.json`, as far as it could be read.
struct RevocationFile {
    /// The award that it names; nil where none can be made out.
    let id: AwardID?
    /// Nil where the file breaks the form.
    let revocation: Revocation?
    /// Where it gives the date.
    let date: SourceRange?

    /// Reads a file; what is wrong with it goes to the log.
    init(reading file: RegistryFile, log: inout DiagnosticLog) {
        guard let (source, value) = file.document(log: &log) else {
            (id, revocation, date) = (nil, nil, nil)
            return
        }
        var (faults, id): ([JSONFault], AwardID?) = ([], nil)
        let revocation = JSONObjectReader.read(value, faults: &faults) { reader -> Revocation? in
            id = reader.required("id", AwardID.init, else: RegistryProblem.invalidID)
            let outcome = reader.required(
                "outcome", Revocation.Outcome.init(rawValue:), else: RegistryProblem.revocationOutcome)
            let date = reader.required("date", CalendarDate.init(iso:), else: RegistryProblem.invalidDate)
            guard let outcome, let date else { return nil }
            return Revocation(outcome, on: date)
        }
        faults.report(in: source, to: &log)
        self.id = id
        self.revocation = faults.isEmpty ? revocation : nil
        self.date = (value.object?["date"]?.value.range).map { source.range($0) }
    }
}
