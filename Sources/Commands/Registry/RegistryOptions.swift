import ArgumentParser

/// What every command that works on a registry is told.
struct RegistryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder that holds content/.", valueName: "dir"),
        completion: .directory)
    var source = "."

    @Flag(help: "Work on the registry of specimens, content/registry/specimens/.")
    var specimens = false

    func validate() throws {
        // An empty name would mean the root of the file system.
        if source.isEmpty { throw ValidationError("'--source' is followed by an empty name.") }
    }
}
