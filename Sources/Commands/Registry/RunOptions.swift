import ArgumentParser
import CatalogModel

/// When a run is.
struct RunOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The time of the run, in UTC: 2026-01-31T15:00:00Z. Now, if left out.", valueName: "instant"))
    var at: UTCInstant?
}
