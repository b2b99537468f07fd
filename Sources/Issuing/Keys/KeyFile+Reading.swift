package import Diagnostics
import FileAccess
import JSONText

extension KeyFile {
    /// The environment variable that may hold the text of a key file, for where there is no place for a file.
    package static let variable = "ROSETTE_KEY"

    private static let sizeLimit = 1 << 16
    private static let members = ["format", "version", "for", "key", "secret", "note"]

    /// Reads a key file; what is wrong with it goes to the log, without a word of what it says.
    ///
    /// A pipe is read too, so that a password store can give the key without writing it down.
    package init?(at path: String, log: inout DiagnosticLog) {
        do throws(KeyProblem) {
            let (bytes, status) = try Self.read(path)
            if status.kind == .file, status.permissions & 0o077 != 0 {
                log.add(KeyProblem.openToOthers(path: path), at: .path(path))
            }
            self.init(bytes, path: path, log: &log)
        } catch {
            log.add(error, at: .path(path))
            return nil
        }
    }

    /// Reads the text that stands in the environment variable.
    package init?(variable text: String, log: inout DiagnosticLog) {
        let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
        // A byte order mark is told of where the text is read.
        guard let start, start == "{" || start == "\u{FEFF}" else {
            log.add(start == nil ? KeyProblem.emptyVariable : .variableWithoutText, at: .nowhere)
            return nil
        }
        self.init(Array(text.utf8), path: Self.variable, log: &log)
    }

    private init?(_ bytes: [UInt8], path: String, log: inout DiagnosticLog) {
        let source = Self.blanked(bytes, path: path)
        let value: JSONValue
        do throws(JSONSyntaxError) {
            value = try JSONValue(parsing: bytes, limits: JSONLimits(depth: 4, size: Self.sizeLimit))
        } catch {
            if case .duplicateName = error.kind {
                log.add(KeyProblem.repeatedMember, at: source.range(error.range))
            } else {
                log.add(error.diagnostic(in: source))
            }
            return nil
        }
        // Of a file of another kind or version nothing more is said.
        let start = source.range(value.range.lowerBound..<value.range.lowerBound + 1)
        guard value.object?["format"]?.value.string == Self.format else {
            log.add(KeyProblem.notAKeyFile, at: start)
            return nil
        }
        guard value.object?["version"]?.value.number?.int == Self.version else {
            log.add(KeyProblem.otherVersion, at: start)
            return nil
        }
        var faults: [JSONFault] = []
        let file = JSONObjectReader.read(value, unknown: .ignored, faults: &faults) { Self.file(&$0) }
        for member in value.object?.members ?? [] where !Self.members.contains(member.name) {
            faults.append(JSONFault(KeyProblem.unknownMember(known: Self.members), at: member.nameRange))
        }
        faults.report(in: source, to: &log)
        guard let file, faults.isEmpty else { return nil }
        self = file
    }

    /// The file as diagnostics may have it: lines and columns are those of the text, and its letters are gone.
    private static func blanked(_ bytes: [UInt8], path: String) -> SourceText {
        let isKept = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte >= 0x80 }
        return SourceText(
            path: path, bytes: bytes.map { isKept($0) ? $0 : UInt8(ascii: "x") }, excerpts: .withheld)
    }

    private static func file(_ reader: inout JSONObjectReader) -> KeyFile? {
        let purpose = reader.required("for", Purpose.init, else: KeyProblem.purpose)
        let keyText = reader.requiredString("key")
        let key = keyText.flatMap(SigningKey.init(multibase:))
        if let keyText, key == nil, let value = reader.value("key") {
            reader.report(keyText.hasPrefix("z6Mk") ? KeyProblem.publicKey : .key, at: value)
        }
        let secret = reader.required("secret", RegistrySecret.init(multibase:), else: KeyProblem.secret)
        guard let purpose, let key, let secret else { return nil }
        return KeyFile(for: purpose, key: key, secret: secret)
    }

    private static func read(_ path: String) throws(KeyProblem) -> (bytes: [UInt8], status: FileStatus) {
        let status: FileStatus
        let bytes: [UInt8]
        do throws(SystemError) {
            let file = try OpenFile(reading: path)
            status = try file.status()
            bytes = status.kind == .folder ? [] : try file.bytes(atMost: sizeLimit)
        } catch {
            throw error.isMissing ? .missing : .unreadable(reason: error.text)
        }
        if status.kind == .folder { throw .isFolder }
        if bytes.isEmpty { throw .empty }
        if bytes.count > sizeLimit { throw .tooLarge }
        return (bytes, status)
    }
}
