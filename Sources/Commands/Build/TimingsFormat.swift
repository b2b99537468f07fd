import ArgumentParser

/// How the times of a build are told.
enum TimingsFormat: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
}
