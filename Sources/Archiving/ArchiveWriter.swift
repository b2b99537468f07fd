import Credentials
import Foundation
import JSONText

/// Writes an archive: a guide first, then the files in the order in which they are added, then the checksums of all.
package struct ArchiveWriter {
    private var zip: ZipWriter
    private var checksums = ""
    private let path: String
    private let file: FileHandle
    /// How many files were added.
    package private(set) var count = 0

    /// - Parameters:
    ///   - path: a new file.
    ///   - baseURL: the address of the site.
    ///   - hasSpecimens: whether specimens are part of the site.
    ///   - keys: those whose signatures count.
    /// - Throws: `notWritten` where the file cannot be made.
    package init(
        to path: String, baseURL: String, hasSpecimens: Bool, keys: [ArchivedKey]
    ) throws(ArchiveProblem) {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw .notWritten(path) }
        self.path = path
        self.file = file
        zip = ZipWriter(to: file)
        let description: JSONOutput = [
            "format": .string(ArchiveLayout.format), "version": .int(ArchiveLayout.version),
            "base-url": .string(baseURL), "specimens": .bool(hasSpecimens),
        ]
        let guide = VerifyText.text(baseURL: baseURL, hasSpecimens: hasSpecimens, fingerprints: keys)
        try write(ArchiveLayout.guide, Array(guide.utf8))
        try write(ArchiveLayout.description, JSONWriter(layout: .pretty).bytes(of: description))
    }

    /// Adds a file of the site by its path from the site's folder.
    package mutating func add(site path: String, from file: String) throws(ArchiveProblem) {
        try write(ArchiveLayout.site + path, Self.bytes(of: file))
    }

    /// Adds a file that the site is made from by its path from the source folder.
    package mutating func add(source path: String, from file: String) throws(ArchiveProblem) {
        let bytes = try Self.bytes(of: file)
        guard !PrivateFileCheck.isPrivate(bytes, at: path) else { throw .privateFile }
        try write(ArchiveLayout.source + path, bytes)
    }

    /// Writes what comes last.
    package mutating func finish() throws(ArchiveProblem) {
        let list = Array(checksums.utf8)
        try write(ArchiveLayout.checksums, list)
        do {
            try zip.finish()
            try file.close()
        } catch {
            throw .notWritten(path)
        }
    }

    private mutating func write(_ name: String, _ bytes: [UInt8]) throws(ArchiveProblem) {
        guard let zipName = ZipName(name) else { throw .unfitName }
        guard name == ArchiveLayout.checksums || bytes.count <= ZipReader.sizeLimit else { throw .fileTooLarge }
        checksums += "\(SHA256Text(of: bytes[...]).digits)  \(name)\n"
        do { try zip.add(zipName, bytes) } catch { throw .notWritten(path) }
        count += 1
    }

    private static func bytes(of path: String) throws(ArchiveProblem) -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path) else { throw .unreadableFile }
        guard let data = try? file.read(upToCount: ZipReader.sizeLimit + 1) ?? Data() else { throw .unreadableFile }
        guard data.count <= ZipReader.sizeLimit else { throw .fileTooLarge }
        return [UInt8](data)
    }
}
