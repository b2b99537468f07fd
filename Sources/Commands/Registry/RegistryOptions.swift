import ArgumentParser
import CatalogModel
import Foundation

/// What every command that works on a registry is told.
struct RegistryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
    var source = "."

    @Flag(help: "Work on the registry of specimens, content/registry/specimens/.")
    var specimens = false

    func validate() throws {
        // An empty name would mean the root of the file system.
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
    }
}

/// Where a command finds the private key.
struct KeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The private key file; without it, the environment variable ROSETTE_KEY holds the text of one.",
            valueName: "file"))
    var key: String?
}

/// When a run is.
struct RunOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The time of the run, in UTC: 2026-01-31T15:00:00Z. Now, if left out.", valueName: "instant"))
    var at: UTCInstant?

    var instant: UTCInstant { at ?? UTCInstant.now }
}

extension UTCInstant: ExpressibleByArgument {
    package init?(argument: String) { self.init(iso: argument) }

    /// The second that the machine's clock shows.
    static var now: UTCInstant {
        let seconds = Int(Date().timeIntervalSince1970.rounded(.down))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
        let day = seconds % 86_400
        // A clock before the year 1 or after 9999 is no clock.
        guard let date = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0),
            let instant = UTCInstant(date: date, secondOfDay: day < 0 ? day + 86_400 : day)
        else { return UTCInstant.epoch }
        return instant
    }

    private static var epoch: UTCInstant { UTCInstant(iso: "1970-01-01T00:00:00Z") ?? now }
}

extension AwardID: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
    package init?(argument: String) { self.init(iso: argument) }
}

extension Slug: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
