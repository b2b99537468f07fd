import ArgumentParser

/// What `rosette new` can begin.
enum NewKind: String, CaseIterable, ExpressibleByArgument {
    case site
    case microCredential = "micro-credential"
    case edition
    case rubric
    case commitment
    case news
}
