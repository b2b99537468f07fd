import Archiving
import Diagnostics
import Testing

struct WordingTests {
    @Test(arguments: [
        (ArchiveProblem.unreadable, "the archive cannot be read"),
        (.noArchive, "this is no archive that 'rosette archive' wrote, or a part of it is missing"),
        (.damagedFile("a\u{1B}'b"), "'a??b' in the archive is damaged"),
        (.noChecksums, "the list of checksums in the archive cannot be used"),
        (.wrongChecksum("a"), "'a' is not the file that its checksum was made of"),
        (.tooManyFiles, "the archive says that it has more files than a site can have"),
        (.bomb, "the archive would become far larger than it says"),
        (.unsafeName("../a"), "'../a' in the archive could be written to another place"),
        (.repeatedName("a"), "'a' is in the archive twice"),
        (.otherForm("a"), "'a' is in the archive in a form that 'rosette archive' does not write"),
        (.unlisted("a"), "'a' and the list of checksums do not go together"),
        (.missing("a", count: 1), "'a' is missing, which the registry promises"),
        (.missing("a", count: 2), "'a' is missing, which the registry promises, and 1 more file"),
        (.differs("a", count: 3), "'a' is not what the registry says, and 2 more files"),
        (.lostAddress("/about/", count: 1), "'/about/' is missing, which was published"),
        (.lostAddress("/about/", count: 2), "'/about/' is missing, which was published, and 1 more address"),
        (.lostAddress("/about/", count: 3), "'/about/' is missing, which was published, and 2 more addresses"),
        (.lostBadges(listed: 3, present: 1), "there are 1 badges, and 3 were published"),
        (.privateFile, "this file is private, and an archive is given to others"),
        (.unfitName, "the name of this file cannot be written on every system"),
        (.fileTooLarge, "this file is larger than 256 MB"),
        (.unreadableFile, "this file cannot be read any more"),
        (.notWritten("a.zip"), "'a.zip' cannot be written"),
    ])
    func saysWhatIsWrong(problem: ArchiveProblem, message: String) {
        #expect(problem.message == message)
        #expect(problem.hint?.isEmpty == false && problem.id.hasPrefix("archive-"))
    }
}
