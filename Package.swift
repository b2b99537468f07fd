// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "rosette",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "rosette", targets: ["rosette"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .target(name: "Diagnostics"),
        .target(name: "CatalogModel", dependencies: ["Diagnostics"]),
        .executableTarget(name: "rosette", dependencies: ["Diagnostics"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    ],
    swiftLanguageModes: [.v6]
)

// One set of rules for every Swift target; docs/decisions/0001-one-package-many-modules.md says why each is on.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
