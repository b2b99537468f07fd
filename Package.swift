// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "rosette",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "rosette", targets: ["rosette"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
        // What swift-crypto asks for in a range; here so that it is of one version everywhere.
        .package(url: "https://github.com/apple/swift-asn1.git", exact: "1.7.4"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(name: "CAllocator"),
        .target(name: "Diagnostics"),
        .target(name: "Explanations", dependencies: ["Diagnostics"]),
        .target(name: "JSONText", dependencies: ["Diagnostics"]),
        .target(name: "TableText"),
        .target(name: "FileAccess"),
        .target(name: "Markdown", dependencies: ["Diagnostics"]),
        .target(name: "MarkdownParsing", dependencies: ["Markdown", "Diagnostics", "CCMarkGFM"]),
        .target(name: "Templates", dependencies: ["Diagnostics"]),
        .target(name: "CatalogModel", dependencies: ["Markdown", "Diagnostics"]),
        .target(
            name: "ContentLoading",
            dependencies: [
                "CatalogModel", "Markdown", "MarkdownParsing", "Diagnostics", .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "LinkedData",
            dependencies: ["JSONText", "Diagnostics", .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "DeflateCoding", dependencies: ["CZlib"]),
        .target(name: "QRCodes", dependencies: ["CQREncode"]),
        .target(
            name: "Credentials",
            dependencies: [
                "CatalogModel", "Markdown", "LinkedData", "JSONText", "DeflateCoding",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "CatalogData",
            dependencies: [
                "CatalogModel", "Markdown", "JSONText", "TableText",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "Baking", dependencies: ["JSONText", "DeflateCoding", "Diagnostics"]),
        .target(
            name: "Verifying",
            dependencies: [
                "Credentials", "Baking", "LinkedData", "CatalogModel", "JSONText", "TableText", "Diagnostics",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "SystemPrograms"),
        .target(
            name: "Fetching", dependencies: ["Verifying", "SystemPrograms", "CatalogModel", "JSONText", "Diagnostics"]),
        .target(name: "Revisions", dependencies: ["SystemPrograms", "Diagnostics"]),
        .target(name: "Registry", dependencies: ["Credentials", "CatalogModel", "JSONText", "Diagnostics"]),
        .target(
            name: "Issuing",
            dependencies: [
                "Registry", "Credentials", "CatalogModel", "JSONText", "TableText", "FileAccess", "Diagnostics",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Importing",
            dependencies: [
                "Issuing", "ContentLoading", "Baking", "Registry", "Credentials", "CatalogModel", "JSONText",
                "TableText", "Diagnostics", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "OutputWriting", dependencies: ["FileAccess", "Diagnostics"]),
        .target(
            name: "SiteBuilding",
            dependencies: [
                "Baking", "CatalogData", "CatalogModel", "ContentLoading", "Credentials", "Diagnostics", "JSONText",
                "LinkedData", "Markdown", "OutputWriting", "QRCodes", "Registry", "Templates", "Verifying",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Preview",
            dependencies: [
                "JSONText", "Diagnostics", .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.embedInCode("Browser")]),
        .executableTarget(name: "embed-files"),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
        .executableTarget(name: "note-commit"),
        .plugin(name: "NoteCommit", capability: .buildTool(), dependencies: ["note-commit"]),
        .target(
            name: "Starters", dependencies: ["CatalogModel", "Markdown", "Diagnostics"], plugins: ["EmbedFiles"]),
        .target(
            name: "Archiving",
            dependencies: ["Registry", "Credentials", "CatalogModel", "DeflateCoding", "JSONText", "Diagnostics"]),
        .target(name: "Statistics", dependencies: ["JSONText", "TableText"]),
        .target(
            name: "Commands",
            dependencies: [
                "Archiving", "Statistics", "Preview", "SiteBuilding", "SystemPrograms", "ContentLoading",
                "OutputWriting", "Registry", "Issuing",
                "Importing", "Fetching", "Revisions", "Verifying", "Baking", "Credentials", "CatalogModel", "JSONText",
                "Starters", "Markdown", "Explanations", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "rosette",
            dependencies: [
                "Commands", "CAllocator", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                // Used by nothing on the systems that Rosette runs on, and named so that its version is no dead letter.
                .product(name: "SwiftASN1", package: "swift-asn1", condition: .when(platforms: [.wasi])),
            ],
            plugins: ["NoteCommit"]),
        .target(
            name: "TestSupport",
            dependencies: [
                "CatalogModel", "ContentLoading", "Credentials", "Diagnostics", "Issuing", "JSONText", "Registry",
            ],
            path: "Tests/TestSupport"),
        .target(
            name: "Fuzzing",
            dependencies: [
                "TestSupport", "Archiving", "Baking", "CatalogModel", "ContentLoading", "DeflateCoding", "Diagnostics",
                "Importing", "Issuing", "JSONText", "LinkedData", "Markdown", "MarkdownParsing", "OutputWriting",
                "Registry", "SiteBuilding", "Templates", "Verifying",
            ],
            path: "Tests/Fuzzing"),
        .testTarget(name: "FuzzingTests", dependencies: ["TestSupport", "Fuzzing"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "ExplanationsTests", dependencies: ["TestSupport", "Explanations"]),
        .testTarget(
            name: "ReferenceTests",
            dependencies: ["TestSupport", "SiteBuilding", "ContentLoading", "Templates", "Diagnostics"]),
        .testTarget(name: "JSONTextTests", dependencies: ["TestSupport", "JSONText", "Diagnostics"]),
        .testTarget(name: "TableTextTests", dependencies: ["TableText"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "MarkdownParsing", "Diagnostics"]),
        .testTarget(name: "MarkdownParsingTests", dependencies: ["MarkdownParsing", "Markdown", "Diagnostics"]),
        .testTarget(name: "TemplatesTests", dependencies: ["TestSupport", "Templates", "Diagnostics"]),
        .testTarget(
            name: "CatalogModelTests", dependencies: ["TestSupport", "CatalogModel", "Markdown", "Diagnostics"]),
        .testTarget(
            name: "CatalogDataTests",
            dependencies: ["TestSupport", "CatalogData", "CatalogModel", "ContentLoading", "Diagnostics", "JSONText"]),
        .testTarget(
            name: "RegistryTests",
            dependencies: [
                "TestSupport", "Registry", "Credentials", "CatalogModel", "JSONText", "Diagnostics",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "LinkedDataTests",
            dependencies: [
                "TestSupport", "LinkedData", "JSONText", "Diagnostics",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(name: "DeflateCodingTests", dependencies: ["TestSupport", "DeflateCoding"]),
        .testTarget(name: "QRCodesTests", dependencies: ["QRCodes"]),
        .testTarget(
            name: "BakingTests", dependencies: ["TestSupport", "Baking", "DeflateCoding", "JSONText", "Diagnostics"]),
        .testTarget(
            name: "CredentialsTests",
            dependencies: [
                "TestSupport", "Credentials", "CatalogModel", "DeflateCoding", "Diagnostics", "JSONText", "LinkedData",
                "Markdown", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "IssuingTests",
            dependencies: [
                "TestSupport", "Issuing", "Registry", "ContentLoading", "Credentials", "CatalogModel", "JSONText",
                "Markdown", "Diagnostics", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "TestSupport", "Importing", "Issuing", "ContentLoading", "Registry", "Credentials", "CatalogModel",
                "JSONText", "Diagnostics",
            ]),
        .testTarget(
            name: "VerifyingTests",
            dependencies: [
                "TestSupport", "rosette", "Verifying", "Credentials", "Baking", "LinkedData", "DeflateCoding",
                "CatalogModel",
                "JSONText", "Diagnostics", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "FetchingTests",
            dependencies: ["TestSupport", "Fetching", "Verifying", "CatalogModel", "Diagnostics"]),
        .testTarget(name: "RevisionsTests", dependencies: ["TestSupport", "Revisions", "Diagnostics"]),
        .testTarget(name: "OutputWritingTests", dependencies: ["TestSupport", "OutputWriting", "Diagnostics"]),
        .testTarget(
            name: "ArchivingTests", dependencies: ["TestSupport", "rosette", "Archiving", "Credentials", "Diagnostics"]),
        .testTarget(name: "StatisticsTests", dependencies: ["TestSupport", "Statistics"]),
        .testTarget(name: "PreviewTests", dependencies: ["TestSupport", "Preview", "Diagnostics"]),
        .testTarget(
            name: "SiteBuildingTests",
            dependencies: [
                "TestSupport", "Fuzzing", "rosette", "SiteBuilding", "ContentLoading", "CatalogModel", "JSONText",
                "Diagnostics",
            ]),
        .testTarget(name: "CommandsTests", dependencies: ["TestSupport", "rosette"]),
        .testTarget(name: "InteropTests", dependencies: ["TestSupport", "rosette"]),
        .testTarget(name: "BrowserTests", dependencies: ["TestSupport", "rosette"]),
    ],
    swiftLanguageModes: [.v6]
)

// What `make fuzz` runs needs a library of the compiler that no other program should be linked with.
if Context.environment["ROSETTE_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(name: "rosette-fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzDriver"))
}

// One set of rules for every Swift target; docs/decisions/0001-one-package-many-modules.md says why each is on.
let modulesThatCallC: Set = [
    "DeflateCoding", "FileAccess", "MarkdownParsing", "Preview", "QRCodes", "rosette",
]
for target in package.targets where ![.system, .plugin].contains(target.type) {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
    if modulesThatCallC.contains(target.name) { target.swiftSettings?.append(.strictMemorySafety()) }
}
