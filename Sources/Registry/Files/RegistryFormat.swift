import Diagnostics
import JSONText

/// What a file of the registry says of itself in its members `format` and `version`.
enum RegistryFormat: String, Sendable {
    case awards = "rosette-awards"
    case keys = "rosette-keys"
    case achievement = "rosette-achievement"

    static let version = 1

    /// The two members, as they are written at the front of a file.
    var members: [JSONOutput.Member] { [.init("format", .string(rawValue)), .init("version", .int(Self.version))] }

    /// Whether a value is of this format in this version; what else another version says is not for this one to judge.
    ///
    /// - Returns: false, with a problem in the log, where it is not; a version that is missing or no number is left to
    ///   `readMembers`.
    func accepts(_ value: JSONValue, in source: SourceText, log: inout DiagnosticLog) -> Bool {
        guard value.object?["format"]?.value.string == rawValue else {
            log.add(RegistryProblem.unknownFormat(self), at: source.range(0..<0))
            return false
        }
        if let written = value.object?["version"]?.value, let version = written.number?.int, version != Self.version {
            log.add(RegistryProblem.unknownVersion(version), at: source.range(written.range))
            return false
        }
        return true
    }

    /// Takes account of the two members in a value that was accepted.
    static func readMembers(_ reader: inout JSONObjectReader) {
        _ = reader.requiredString("format")
        _ = reader.requiredInt("version")
    }
}
