import CatalogModel
import Diagnostics

/// Reads the files of a registry folder, each as what its place in the folder says that it is.
struct RegistryFolder {
    private let files: [RegistryFile]
    private let path: String
    private let isSpecimen: Bool
    /// What the files are shown as.
    private let names: Set<String>

    private(set) var keys: RegistryKeys?
    private(set) var achievements: [EditionReference: FrozenAchievement] = [:]
    private(set) var statusLists: [Int: PublishedStatusList] = [:]
    private(set) var revocations: [AwardID: Revocation] = [:]
    private(set) var revocationDates: [AwardID: SourceRange] = [:]
    private(set) var awardFiles: [RegistryFile] = []
    private(set) var damaged = AwardRegistry.DamagedFiles()

    private static let keysName = "keys.json"

    init(files: [RegistryFile], path: String, isSpecimen: Bool) {
        self.files = files
        self.path = path
        self.isSpecimen = isSpecimen
        self.names = Set(files.map(\.shownAs))
    }

    mutating func read(log: inout DiagnosticLog) {
        for file in files {
            let parts = file.shownAs.dropFirst(path.count).split(separator: "/").map(String.init)
            switch (parts.first, parts.count, file.stem) {
            case (Self.keysName, 1, _): keys = RegistryKeys(reading: file, log: &log)
            case ("awards", 2, _) where file.name.hasSuffix(".jsonl"): awardFiles.append(file)
            case ("achievements", 2, let stem?): readAchievement(file, named: stem, log: &log)
            case ("revocations", 2, let stem?): readRevocation(file, named: stem, log: &log)
            case ("status", 2, _):
                if let number = PublishedStatusList.number(of: file) {
                    readStatusList(file, number: number, log: &log)
                } else {
                    log.add(RegistryProblem.unknownFile, at: .path(file.shownAs))
                }
            default: log.add(RegistryProblem.unknownFile, at: .path(file.shownAs))
            }
        }
        if !awardFiles.isEmpty, !names.contains(path + Self.keysName) {
            log.add(RegistryProblem.missingKeys, at: .path(path + Self.keysName))
        }
    }

    private mutating func readAchievement(_ file: RegistryFile, named stem: String, log: inout DiagnosticLog) {
        guard let achievement = FrozenAchievement(reading: file, log: &log) else {
            if let edition = EditionReference(stem) { damaged.achievements.insert(edition) }
            return
        }
        let edition = achievement.edition
        if edition.description != stem {
            // The content could be right and the name wrong, or the other way round; neither is missing.
            damaged.achievements.formUnion([edition] + [EditionReference(stem)].compactMap(\.self))
            log.add(RegistryProblem.achievementName(expected: edition.description), at: .path(file.shownAs))
        } else {
            achievements[edition] = achievement
        }
    }

    private mutating func readStatusList(_ file: RegistryFile, number: Int, log: inout DiagnosticLog) {
        guard
            let list = PublishedStatusList(reading: file, number: number, isSpecimen: isSpecimen, log: &log)
        else {
            damaged.statusLists.insert(number)
            return
        }
        statusLists[number] = list
    }

    private mutating func readRevocation(_ file: RegistryFile, named stem: String, log: inout DiagnosticLog) {
        let read = RevocationFile(reading: file, log: &log)
        guard let id = read.id, let revocation = read.revocation, let date = read.date else {
            damaged.revocations.formUnion([read.id, AwardID(stem)].compactMap(\.self))
            return
        }
        let expected = "\(path)revocations/\(id).json"
        let isExpected = file.shownAs == expected
        if isExpected || !names.contains(expected) {
            revocations[id] = revocation
            revocationDates[id] = date
        }
        guard !isExpected else { return }
        let problem =
            names.contains(expected)
            ? RegistryProblem.repeatedRevocation : .revocationName(expected: id.description)
        log.add(problem, at: .path(file.shownAs))
        // The award that the name speaks of has no revocation, which the name of the file explains.
        if let named = AwardID(stem) { damaged.revocations.insert(named) }
    }
}
