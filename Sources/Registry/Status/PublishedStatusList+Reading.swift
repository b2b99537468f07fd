import CatalogModel
import Credentials
import Diagnostics
import JSONText

extension PublishedStatusList {
    /// The number that the name of a file says, from 1; nil for any other name.
    static func number(of file: RegistryFile) -> Int? {
        guard let stem = file.stem, let number = Int(stem), number >= 1, String(number) == stem else { return nil }
        return number
    }

    /// Reads a list, but does not check its proof, which is for those who rely on it; nil where it breaks the form.
    ///
    /// - Parameters:
    ///   - file: `status/<number>.json`.
    ///   - number: the one in its name.
    ///   - isSpecimen: whether the registry is the one of specimens.
    ///   - log: takes the problems.
    init?(reading file: RegistryFile, number: Int, isSpecimen: Bool, log: inout DiagnosticLog) {
        guard let (source, value) = file.document(log: &log) else { return nil }
        var faults: [JSONFault] = []
        let list = JSONObjectReader.read(value, unknown: .ignored, faults: &faults) { reader -> Self? in
            let id = reader.requiredString("id")
            let issuer = reader.requiredString("issuer")
            let validFrom = reader.requiredInstant("validFrom")
            let list = reader.requiredObject("credentialSubject", unknown: .ignored) { subject in
                subject.required(
                    "encodedList", { try? StatusList(encoded: $0) }, else: RegistryProblem.invalidStatusList)
            }
            guard let id, let issuer, let validFrom, let list else { return nil }
            guard let base = Self.base(of: id, number: number, isSpecimen: isSpecimen) else {
                if let written = reader.value("id") {
                    reader.report(RegistryProblem.statusListAddress(number), at: written)
                }
                return nil
            }
            return PublishedStatusList(
                number: number, id: id, base: base, issuer: issuer, validFrom: validFrom, list: list,
                bytes: source.bytes)
        }
        faults.report(in: source, to: &log)
        guard faults.isEmpty, let list else { return nil }
        self = list
    }

    /// What stands before the place that lists of this number have below a base URL.
    private static func base(of id: String, number: Int, isSpecimen: Bool) -> BaseURL? {
        let path = BadgeIssuer.statusListAddress(number, isSpecimen: isSpecimen).path
        guard let base = BaseURL(canonical: String(id.dropLast(path.count))),
            (base.description + path).hasSameScalars(as: id)
        else { return nil }
        return base
    }
}
