import Diagnostics

extension ArchiveProblem: Problem {
    package var id: String { wording.id }
    package var message: String { wording.message }
    package var hint: String? { wording.hint }

    private static let otherCopy = "use another copy of the archive; keep at least two, in different places"
    private static let unpackNothing = "unpack nothing of it, and ask where it came from"

    private var wording: (id: String, message: String, hint: String) {
        switch self {
        case .unreadable:
            ("archive-damaged", "the archive cannot be read", Self.otherCopy)
        case .noArchive:
            (
                "archive-damaged", "this is no archive that 'rosette archive' wrote, or a part of it is missing",
                Self.otherCopy
            )
        case .damagedFile(let name):
            ("archive-damaged", "'\(Self.shown(name))' in the archive is damaged", Self.otherCopy)
        case .noChecksums:
            ("archive-damaged", "the list of checksums in the archive cannot be used", Self.otherCopy)
        case .wrongChecksum(let name):
            (
                "archive-damaged", "'\(Self.shown(name))' is not the file that its checksum was made of",
                Self.otherCopy
            )
        case .tooManyFiles:
            ("archive-unsafe", "the archive says that it has more files than a site can have", Self.unpackNothing)
        case .bomb:
            ("archive-unsafe", "the archive would become far larger than it says", Self.unpackNothing)
        case .unsafeName(let name):
            (
                "archive-unsafe", "'\(Self.shown(name))' in the archive could be written to another place",
                Self.unpackNothing
            )
        case .repeatedName(let name):
            ("archive-unsafe", "'\(Self.shown(name))' is in the archive twice", Self.unpackNothing)
        case .otherForm(let name):
            (
                "archive-unsafe",
                "'\(Self.shown(name))' is in the archive in a form that 'rosette archive' does not write",
                Self.unpackNothing
            )
        case .unlisted(let name):
            (
                "archive-incomplete", "'\(Self.shown(name))' and the list of checksums do not go together",
                Self.otherCopy
            )
        case .missing(let name, let count):
            (
                "archive-incomplete",
                "'\(Self.shown(name))' is missing, which the registry promises\(Self.others(count - 1))",
                "make the archive again from the source that the site is built from"
            )
        case .differs(let name, let count):
            (
                "archive-differs", "'\(Self.shown(name))' is not what the registry says\(Self.others(count - 1))",
                "make the archive again from the source that the site is built from"
            )
        case .lostAddress(let address, let count):
            (
                "archive-incomplete",
                "'\(Self.shown(address))' is missing, which was published\(Self.others(count - 1, "address", "addresses"))",
                "make the archive again from a source that can be built"
            )
        case .lostBadges(let listed, let present):
            (
                "archive-incomplete", "there are \(present) badges, and \(listed) were published",
                "make the archive again from the source that the site is built from"
            )
        case .privateFile:
            (
                "archive-private-file", "this file is private, and an archive is given to others",
                "move it out of the folder; rosters and keys belong outside content/ and templates/"
            )
        case .unfitName:
            (
                "archive-unfit-file", "the name of this file cannot be written on every system",
                "name it without backslashes, colons and control characters"
            )
        case .fileTooLarge:
            (
                "archive-unfit-file", "this file is larger than \(ZipReader.sizeLimit >> 20) MB",
                "publish it elsewhere, and link to it"
            )
        case .unreadableFile:
            ("archive-unfit-file", "this file cannot be read any more", "run the command again")
        case .notWritten(let path):
            (
                "archive-not-written", "'\(path)' cannot be written",
                "check that its folder exists, that you may write there, and that the disk has room for the site twice"
            )
        }
    }

    private static func others(_ count: Int, _ one: String = "file", _ many: String = "files") -> String {
        count > 0 ? ", and \(count) more \(count == 1 ? one : many)" : ""
    }

    /// What a stranger wrote, without what a terminal would obey, and not endless.
    private static func shown(_ name: String) -> String {
        let plain = String(
            String.UnicodeScalarView(
                name.unicodeScalars.prefix(120).map { $0.properties.generalCategory == .control ? "?" : $0 }))
        return plain.replacing("'", with: "?")
    }
}
