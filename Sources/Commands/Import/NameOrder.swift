import ArgumentParser

/// How an export writes names, where not as they are to be shown.
enum NameOrder: String, CaseIterable, ExpressibleByArgument {
    case lastFirst = "last-first"
}
