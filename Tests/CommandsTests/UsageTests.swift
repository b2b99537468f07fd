import Foundation
import Testing

/// What somebody sees who does not know the program yet.
struct UsageTests {
    private let folder: SourceFolder

    init() throws {
        folder = try SourceFolder(isEmpty: true)
    }

    @Test(arguments: [[], ["--help"], ["-h"], ["help"]])
    func saysWhatThereIsToDo(_ arguments: [String]) async throws {
        let run = try await UserRun(arguments, in: folder.url)
        let expected = """
            OVERVIEW: Builds a catalog of micro-credentials and a verification page for
            every badge.

            USAGE: rosette <subcommand>

            OPTIONS:
              --version               Show the version.
              -h, --help              Show help information.

            SUBCOMMANDS:
              new                     Begin a site, or a page of one.
              build                   Build the site.
              serve                   Show the site in a browser while you write it.
              check                   Check the source folder, and the proof of every badge.
              explain                 Say what a message means, and how to put it right.
              import                  Turn the export of another program into a roster.
              issue                   Give every row of a roster its badge.
              reissue                 Issue another badge in place of one that says
                                      something wrong.
              revoke                  Withdraw a badge.
              status                  Sign the status lists anew, with today's date.
              keys                    Make, replace and list the keys that badges are
                                      signed with.
              verify                  Check badges: who issued them, unchanged, not revoked.
              stats                   Count badges.
              archive                 Put the site and all that it is made from into one
                                      file, or check such a file.
              bake                    Put a badge into a PNG or SVG picture.
              unbake                  Take the badge out of a PNG or SVG picture.

              See 'rosette help <subcommand>' for detailed help.

            """
        #expect(run.output == expected)
        #expect(run.diagnostics == "")
        #expect(run.status == 0)
    }

    @Test func saysWhatBuildDoesAndWhatItTakes() async throws {
        let run = try await folder.run("build", "--help")
        let expected = """
            OVERVIEW: Build the site.

            Everything is checked before anything is written: with one error, the output
            folder stays as it is. Files in the output folder that no build made are left
            alone.

            USAGE: rosette build [--source <dir>] [--output <dir>] [--release] [--shard <part>] [--timings [<format>]] [--format <format>] [--quiet]

            OPTIONS:
              --source <dir>          The folder that holds content/ and templates/.
                                      (default: .)
              --output <dir>          The folder to write the site to. (default: public)
              --release               Build for publication: leave specimens out and refuse
                                      an example address.
              --shard <part>          Make one part of the site, such as 3/16: the third of
                                      sixteen, each with an output folder of its own.
              --timings [<format>]    Tell where the time went, as a table or as json.
                                      (default as flag: table)
              --format <format>       How problems are told: text to standard error, or
                                      json, sarif or github to standard output. (values:
                                      text, json, sarif, github; default: text)
              --quiet                 Print nothing but problems.
              --version               Show the version.
              -h, --help              Show help information.


            """
        #expect(run.output == expected)
        #expect(run.diagnostics == "")
        #expect(run.status == 0)
    }

    @Test(arguments: [
        (["bild"], "Unexpected argument 'bild'"),
        (["build", "--relase"], "Unknown option '--relase'. Did you mean '--release'?"),
        (["build", "site"], "Unexpected argument 'site'"),
        (["build", "--source"], "Missing value for '--source <dir>'"),
        (["build", "--source", ""], "'--source' is followed by an empty name."),
        (["build", "--output", ""], "'--output' is followed by an empty name."),
        (
            ["build", "--shard", "4/3"],
            "The value '4/3' is invalid for '--shard <part>': '4/3' is not a part such as '3/16', the third of sixteen."
        ),
        (["build", "--timings=xml"], "'xml' is no form of timings; there are 'table' and 'json'."),
    ])
    func refusesWrongUsage(arguments: [String], message: String) async throws {
        let run = try await UserRun(arguments, in: folder.url)
        #expect(run.diagnostics.hasPrefix("Error: \(message)\n"))
        #expect(run.diagnostics.contains("\nUsage: rosette"))
        #expect(run.output == "")
        #expect(run.status == 64)
        #expect(!folder.hasPublic)
    }
}
