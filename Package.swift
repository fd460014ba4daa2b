// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with. Warnings are errors, so that none can settle.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "raakvlak",
  products: [
    .executable(name: "raakvlak", targets: ["raakvlak"]),
    // Beside it: what sees to it that no other program outlives it.
    .executable(name: "raakvlak-guard", targets: ["raakvlak-guard"]),
    // Apart, for FlyingFox drags in Foundation; see docs/architecture.md.
    .executable(name: "raakvlak-serve", targets: ["raakvlak-serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "Sheets", dependencies: ["CExpat", "CZlib", "Wording"], swiftSettings: strict),
    .target(name: "SourceText", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "PlanModel", dependencies: ["SourceText", "Wording"], swiftSettings: strict),
    .target(
      name: "PlanRules", dependencies: ["PlanModel", "SourceText", "Wording"],
      swiftSettings: strict),
    .target(
      name: "PlanViews", dependencies: ["PlanModel", "SourceText", "Wording"],
      swiftSettings: strict),
    .target(
      name: "PlanFormats",
      dependencies: [
        "PlanModel", "PlanRules", "PlanViews", "Sheets", "SourceText", "Wording",
      ],
      swiftSettings: strict),
    .target(
      name: "PlanSite",
      dependencies: [
        "PlanFormats", "PlanModel", "PlanRules", "PlanViews", "SourceText", "Wording",
      ],
      resources: [.embedInCode("Assets")], swiftSettings: strict),
    .target(
      name: "PlanFiles",
      dependencies: [
        "PlanFormats", "PlanModel", "PlanRules", "PlanViews", "Sheets", "SourceText", "Wording",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-guard",
      cSettings: [
        .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
      ],
      // Without Swift's runtime, which is linked to C as well and is what takes time to load. The
      // sanitizers, which need theirs, are for debug builds.
      linkerSettings: [
        .unsafeFlags(["-nostartfiles", "-static-executable"], .when(configuration: .release))
      ]),
    .executableTarget(
      name: "raakvlak",
      dependencies: [
        // Not linked, but to stand beside it.
        "raakvlak-guard",
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanSite", "PlanViews", "Sheets",
        "SourceText", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        // Only PlanFiles imports it; named here because the compiler must find its C modules.
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .target(
      name: "PlanServer",
      dependencies: [
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanSite", "PlanViews", "SourceText",
        "Wording",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        // Only PlanFiles imports it; named here because the compiler must find its C modules.
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.embedInCode("Assets")], swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-serve",
      dependencies: [
        "raakvlak-guard",
        "PlanFiles", "PlanServer", "Wording",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    // Trials with any bytes and any text. Tests run them on so many inputs, `.ci/fuzz` as long as
    // asked.
    .target(
      name: "Fuzzing",
      dependencies: [
        "MadeUpPlans", "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanSite",
        "PlanViews", "SourceText", "Wording",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      path: "Tests/Fuzzing", exclude: ["reparse.py"], swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-fuzz",
      dependencies: [
        "Fuzzing", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      path: "Tests/FuzzProgram", swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "Fuzzing", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Corpus"], swiftSettings: strict),
    // Not part of any product: what the benchmark measures with.
    .target(name: "MadeUpPlans", swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-benchmark",
      dependencies: [
        "CLibYAML", "MadeUpPlans", "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanSite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: strict),
    .testTarget(
      name: "SheetsTests",
      dependencies: [
        "Sheets", "Wording", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanModel", "SourceText", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanViewsTests", dependencies: ["PlanModel", "PlanViews", "SourceText", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanRulesTests", dependencies: ["PlanModel", "PlanRules", "SourceText", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanFormatsTests",
      dependencies: [
        "MadeUpPlans", "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanViews", "Sheets",
        "SourceText",
        "Wording", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PlanSiteTests",
      dependencies: [
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanSite", "PlanViews", "SourceText",
        "Wording", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlanFilesTests",
      dependencies: [
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanViews", "Sheets", "SourceText",
        "Wording",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanViews", "Sheets", "SourceText",
        "Wording",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlanServerTests",
      dependencies: [
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanServer", "SourceText", "Wording",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MadeUpPlansTests",
      dependencies: ["MadeUpPlans", "PlanModel", "PlanRules", "SourceText", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "MadeUpPlans",
        "PlanFiles", "PlanFormats", "PlanModel", "PlanRules", "PlanViews", "Sheets", "SourceText",
        "Wording", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
  ]
)
