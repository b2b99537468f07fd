import CatalogModel
import Credentials
import JSONText
import Registry

/// What is in an archive of which every file was unpacked once and has its checksum.
struct ArchiveContents {
    let baseURL: BaseURL
    /// Whether specimens are part of the site.
    let hasSpecimens: Bool
    /// The checksum of each file, by its name.
    let checksums: [String: String]
    let registry: [RegistryFile]
    /// The addresses that were published; empty where the source has no list of them.
    let permalinks: PermalinkList

    init(reading reader: ZipReader) throws(ArchiveProblem) {
        guard let last = reader.entries.last, last.name.text == ArchiveLayout.checksums,
            let list = ChecksumList(try reader.bytes(of: last))
        else { throw .noChecksums }
        let files = reader.entries.dropLast()
        if list.lines.count != files.count { throw .unlisted(Self.firstDifference(files, list)) }
        var checksums: [String: String] = [:]
        var registry: [RegistryFile] = []
        var description: [UInt8] = []
        var permalinks: [UInt8] = []
        for (entry, line) in zip(files, list.lines) {
            guard entry.name.text == line.name else { throw .unlisted(line.name) }
            let bytes = try reader.bytes(of: entry)
            guard SHA256Text(of: bytes[...]).digits == line.digits else { throw .wrongChecksum(line.name) }
            checksums[line.name] = line.digits
            // The issuer of specimens is named in YAML, which is content.
            if line.name.hasPrefix(ArchiveLayout.registry), !line.name.hasSuffix(".yml") {
                registry.append(RegistryFile(bytes: bytes, shownAs: line.name))
            }
            if line.name == ArchiveLayout.description { description = bytes }
            if line.name == ArchiveLayout.permalinks { permalinks = bytes }
        }
        guard let object = try? JSONValue(parsing: description).object,
            object["format"]?.value.string == ArchiveLayout.format,
            object["version"]?.value.number?.int == ArchiveLayout.version,
            let baseURL = object["base-url"]?.value.string.flatMap({ BaseURL($0) }),
            let hasSpecimens = object["specimens"]?.value.bool
        else { throw .damagedFile(ArchiveLayout.description) }
        self.baseURL = baseURL
        self.hasSpecimens = hasSpecimens
        self.checksums = checksums
        self.registry = registry
        self.permalinks = PermalinkList(String(decoding: permalinks, as: UTF8.self))
    }

    private static func firstDifference(_ files: ArraySlice<ZipEntry>, _ list: ChecksumList) -> String {
        let pair = zip(files, list.lines).first { $0.name.text != $1.name }
        if let pair { return pair.1.name }
        return files.count > list.lines.count
            ? files[files.startIndex + list.lines.count].name.text : list.lines[files.count].name
    }
}
