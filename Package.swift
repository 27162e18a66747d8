// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every Swift target: warnings are errors, imports are private
/// unless said otherwise, and an existential type is always spelt `any`.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], data: [String] = []
) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "andon",
    products: [.executable(name: "andon", targets: ["andon"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(
            name: "TerminalCanvas",
            dependencies: ["ScalarText", "CNcurses", "TOMLFiles", "TOMLKit"],
            // A link to the themes, so that the build is planned anew when one comes or goes.
            exclude: ["Themes"], swiftSettings: strict, plugins: ["EmbedThemes"]),
        .plugin(name: "EmbedThemes", capability: .buildTool(), path: "Sources/EmbedThemes"),
        library("ScalarText"),
        library("TOMLFiles", ["TOMLKit"]),
        library("WorkshopCore", ["ScalarText"]),
        library("WorkshopPlanner", ["WorkshopCore"]),
        library("WorkshopStore", ["ScalarText", "WorkshopCore", grdb, sqlite, crypto]),
        library("DealerFiles", ["ScalarText", "WorkshopCore", "TOMLFiles", "TOMLKit"]),
        // libcurl is loaded with the first message and not linked: Sources/README.md says why.
        .target(name: "CCurl"),
        library("Notices", ["ScalarText", "CCurl", crypto]),
        library("Phrases", ["WorkshopCore", "WorkshopPlanner"]),
        library("SampleDay", ["WorkshopCore"]),
        library(
            "BoardScreens", ["WorkshopCore", "WorkshopPlanner", "TerminalCanvas", "Phrases"]),
        library(
            "Reports",
            [
                "ScalarText", "WorkshopCore", "WorkshopPlanner", "DealerFiles", "TerminalCanvas",
                "Phrases",
            ]),
        .executableTarget(
            name: "andon",
            dependencies: [
                "BoardScreens", "Reports", "WorkshopStore", "DealerFiles", "SampleDay", arguments,
                crypto, "TOMLFiles", "TOMLKit", "WorkshopCore", "WorkshopPlanner",
                "TerminalCanvas", "Phrases", "Notices", "ScalarText",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["TerminalCanvas"], path: "Tests/TerminalProbe",
            swiftSettings: strict),
        .executableTarget(
            name: "AndonFaults",
            dependencies: ["DealerFiles", "Notices", "TerminalCanvas", "WorkshopCore"],
            path: "Tests/AndonFaults", swiftSettings: strict),
        .executableTarget(
            name: "AndonBench",
            dependencies: [
                "WorkshopStore", "WorkshopCore", "WorkshopPlanner", "BoardScreens", "Phrases",
                "TerminalCanvas", grdb,
            ],
            swiftSettings: strict),
        tests("TerminalCanvasTests", ["TerminalCanvas", "CNcurses", "TerminalProbe"]),
        tests("ScalarTextTests", ["ScalarText"]),
        tests("WorkshopCoreTests", ["WorkshopCore"]),
        tests(
            "WorkshopPlannerTests", ["WorkshopPlanner", "WorkshopCore", "SampleDay"],
            data: ["ShopDays"]),
        tests(
            "WorkshopStoreTests", ["WorkshopStore", "WorkshopCore", grdb, crypto],
            data: ["StoredEvents"]),
        tests("DealerFilesTests", ["DealerFiles", "WorkshopCore"], data: ["Calendars", "Days"]),
        tests("NoticesTests", ["Notices", "CCurl"], data: ["Standins"]),
        tests("PhrasesTests", ["Phrases", "WorkshopCore", "WorkshopPlanner"]),
        tests("SampleDayTests", ["SampleDay", "WorkshopCore"]),
        tests(
            "BoardScreensTests",
            [
                "BoardScreens", "TerminalCanvas", "WorkshopCore", "WorkshopPlanner", "Phrases",
                "SampleDay",
            ], data: ["Recorded"]),
        tests(
            "AndonTests",
            [
                "andon", "BoardScreens", "DealerFiles", "Phrases", "Reports", "TerminalCanvas",
                "WorkshopCore", "WorkshopPlanner", "WorkshopStore", "Notices", "ScalarText",
                "TOMLKit", arguments,
            ], data: ["Recorded"]),
        tests("TOMLFilesTests", ["TOMLFiles", "TOMLKit"]),
        tests("AndonFaultsTests", ["AndonFaults"]),
        tests("HouseRulesTests", []),
    ],
    cxxLanguageStandard: .cxx17)
