import Foundation

/// Which program this is, so that what another version of it made is not taken for its own.
enum ProgramIdentity {
    /// The number of the release, as in <https://semver.org>.
    static let version = "0.1.0"

    /// The size of the program's file and when it was written: different for every program that was compiled.
    ///
    /// A version number would be the same for two programs that were compiled while one of them was being worked on.
    static var text: String {
        let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let size = (attributes?[.size] as? UInt64).map(String.init) ?? "of unknown size"
        let written = (attributes?[.modificationDate] as? Date).map { "\($0.timeIntervalSince1970)" } ?? path
        return "\(size) \(written)"
    }
}
