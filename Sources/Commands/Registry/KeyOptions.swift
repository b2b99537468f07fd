import ArgumentParser

/// Where a command finds the private key.
struct KeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The private key file; without it, the environment variable ROSETTE_KEY holds the text of one.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var key: String?
}
