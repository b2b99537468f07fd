import ArgumentParser

/// How counts are told.
enum StatsFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
    case svg
}
