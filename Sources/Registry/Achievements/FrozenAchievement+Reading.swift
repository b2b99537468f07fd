import CatalogModel
import Credentials
import Diagnostics
import JSONText

extension FrozenAchievement {
    /// Reads `achievements/<slug>@<edition>.json`; nil, with a problem in the log, where it breaks the form.
    init?(reading file: RegistryFile, log: inout DiagnosticLog) {
        guard let (source, value) = file.document(log: &log),
            RegistryFormat.achievement.accepts(value, in: source, log: &log)
        else { return nil }
        var faults: [JSONFault] = []
        let read = JSONObjectReader.read(value, faults: &faults) { reader -> FrozenAchievement? in
            RegistryFormat.readMembers(&reader)
            let edition = reader.requiredEdition("edition")
            let base = reader.requiredBase("base")
            let achievement = reader.requiredDocument("achievement", with: "name")
            let image = reader.requiredHash("image")
            let credits = Self.credits(&reader)
            let rubric = reader.value("rubric") == nil ? nil : reader.requiredHash("rubric")
            guard let edition, let base, let (document, name) = achievement, let image, let credits else { return nil }
            do throws(JSONCanonicalForm.Failure) {
                return try FrozenAchievement(
                    edition: edition, base: base, document: document, name: name,
                    surroundings: Surroundings(image: image, credits: credits, rubric: rubric))
            } catch {
                reader.report(RegistryProblem.noCanonicalForm)
                return nil
            }
        }
        faults.report(in: source, to: &log)
        guard faults.isEmpty, let read else { return nil }
        self = read
    }

    private static func credits(_ reader: inout JSONObjectReader) -> [Credit]? {
        var seen: Set<Slug> = []
        return reader.requiredObjects("credits") { entry in
            let key = entry.required("key", Slug.init(_:), else: RegistryProblem.invalidCredit)
            let narrative = entry.requiredString("narrative")
            guard let key, let narrative else { return nil }
            if !seen.insert(key).inserted { entry.report(RegistryProblem.repeatedCredit) }
            return Credit(key: key, narrative: narrative)
        }
    }
}
