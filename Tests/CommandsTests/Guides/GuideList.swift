// Every guide, and the only list of what in them is not run by a test.

extension Guide {
    static let all: [Guide] = [
        Guide(
            path: "README.md", start: .delivered,
            before: ["git init -q && git add . && git commit -qm Begin"],
            notRun: [
                "$ make site    # installs what is missing, builds the program, builds content/ into public/": compiling
            ]),
        Guide(path: "CONTRIBUTING.md", start: .delivered),
        Guide(path: "starter/site/README.md", start: .newSite),
        Guide(
            path: "docs/editors.md", start: .newSite,
            notRun: ["rosette serve --open": "it runs until it is stopped; Serve/ServeTests.swift"]),
        Guide(
            path: "docs/coordinators.md", start: .delivered,
            before: [
                "rosette build --quiet && mkdir badges",
                "cp public/badges/vy8d-syxs-xrd8-571q/assertion.json public/issuer/specimen-issuer.json badges/",
                "cp public/micro-credentials/equity-mindset/2020-09/specimen-badge-class.json badges/",
                "printf 'email\\none@example.invalid\\n' > list.csv",
            ]),
        Guide(
            path: "docs/operators.md", start: .nothing, before: ["mkdir docs && cp \"$ROSETTE_MANUAL\" docs/"],
            notRun: [
                "swift build -c release --product rosette $(.ci/release-flags)": compiling,
                "git add content/permalinks.txt": addresses, "aliases:": addresses, "retired: 2031-07-01": addresses,
                "moved-to: https://office.sample.org/workshops/": addresses,
                "base-url: https://badges.sample.org/": addresses,
                "docker build --file Containerfile --tag rosette .": container,
                "docker run --rm --volume \"${PWD}:/site\" rosette check": container,
            ],
            refused: ["rosette new rubric example-skill@2026-01"]),
        Guide(
            path: "docs/verifiers.md", start: .delivered,
            // One of the specimens is revoked, which the guide goes on to say.
            refused: ["rosette verify public --issuer did:web:lfe.example.org:specimens --csv"]),
        Guide(
            path: "docs/checking.md", start: .delivered,
            before: [
                "sed -i 's/^date: 2020-03-24/date: March 24, 2020/' content/news/2020-03-24-virtual-check-in.md"
            ],
            notRun: ["rosette check --external": "it asks other sites; Check/ExternalLinkTests.swift"],
            refused: ["rosette check --format github", "rosette check --format json", "rosette check --format sarif"]),
        Guide(path: "docs/statistics.md", start: .delivered),
        Guide(path: "docs/archiving.md", start: .delivered),
        Guide(
            path: "docs/award-files.md", start: .delivered,
            notRun: [
                "content/registry/": drawing,
                "{\"format\": \"rosette-keys\", \"version\": 1,": record,
                "{\"format\": \"rosette-achievement\", \"version\": 1, \"edition\": \"equity-mindset@2020-09\",":
                    record,
                "{\"format\":\"rosette-awards\",\"version\":1,\"run\":\"2026-09-15T15:00:00Z\",\"base\":\"https://badges.example.org/\",":
                    record,
                "{\"id\":\"9p74-bz8f-qncv-94a8\",\"edition\":\"equity-mindset@2020-09\",\"subject\":\"urn:uuid:2d63291a-fd26-5fca-a1d0-4b3f2c47ccc4\",":
                    record,
                "{\"id\":\"de2w-5mj3-emcx-1wq4\",\"edition\":\"personnel-decisions@2020-09\",\"completed\":\"2026-04-22\",":
                    record,
                "{\"seal\":{\"awards\":2,\"key\":\"z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd\",\"value\":\"z3Jv8sWc…\"}}":
                    record,
                "{\"id\": \"de2w-5mj3-emcx-1wq4\", \"outcome\": \"revoked\", \"date\": \"2026-10-05\"}": record,
            ]),
        Guide(
            path: "docs/architecture.md", start: .delivered,
            notRun: ["content/  templates/ ──► SourceTree ──► Catalog ─┐": drawing]),
        Guide(path: "docs/accessibility-record.md", start: .delivered),
        Guide(path: "docs/faults.md", start: .delivered),
        Guide(
            path: "docs/hard-inputs.md", start: .delivered,
            notRun: [
                "$ make hard-inputs    # some minutes, and 1 GB below /dev/shm for the largest; writes the figures below":
                    "it takes minutes; HostileInputTests and OverloadTests try such inputs"
            ]),
        Guide(path: "docs/threat-model.md", start: .delivered),
        Guide(
            path: "docs/fuzzing.md", start: .delivered,
            notRun: [
                "$ make fuzz              # an hour in all, on one processor":
                    "it takes an hour; FuzzingTests try the same parts"
            ]),
        Guide(
            path: "docs/keys.md", start: .delivered,
            notRun: [specimensKey: "SafetyDocumentsTests compares it"]),
        Guide(
            path: "docs/dependencies.md", start: .delivered,
            notRun: ["make sbom": "DependenciesTests runs the program that it runs"]),
        Guide(
            path: "docs/performance.md", start: .delivered,
            notRun: [
                "parallel rosette build --release --quiet --shard {}/4 --output parts/{} ::: 1 2 3 4":
                    "PartsRecipeTests runs it",
                "jobs:": "it is for a host of CI",
            ]),
    ]

    private static let specimensKey = "92dd9cd8b148176a47ccb903354b5567e9fe7eba5e9037c6b995b75e4eeb131c"
    private static let addresses = "Permalinks/AddressesGuideTests does it"
    private static let drawing = "it is a drawing"
    private static let record = "it is shortened; whole ones are read and written by RegistryTests"

    private static let compiling = "it compiles the program, which the build of these tests has done"
    private static let container = "it needs a container engine; Containerfile is checked by itself"
}
