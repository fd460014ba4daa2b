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

/// Our modules in order: each imports only modules that come before it. docs/architecture.md says
/// what each contains.
let toolkit: [Target.Dependency] = ["Toolkit"]
let sourceText = toolkit + ["SourceText"]
let textFormats = sourceText + ["TextFormats"]
let planModel = textFormats + ["PlanModel"]
let findings = planModel + ["Findings"]
let views = findings + ["Editing", "Views"]
let drawing = views + ["Drawing"]
let documents = drawing + ["Documents", "Sheets"]
let site = documents + ["Site"]
let build = site + ["Build", "Rules"]
// Only Disk imports Subprocess; named here because the compiler must find its C modules.
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let disk = build + ["Disk", subprocess]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let server: [Target.Dependency] = [
  .product(name: "FlyingFox", package: "FlyingFox"),
  .product(name: "FlyingSocks", package: "FlyingFox"),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

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
    module("Toolkit"),
    module("SourceText", toolkit + ["CLibYAML"]),
    module("TextFormats", sourceText),
    module("Editing", sourceText),
    module("Sheets", toolkit + ["CExpat", "CZlib"]),
    module("PlanModel", textFormats),
    module("Findings", planModel),
    module("Rules", findings),
    module("Views", findings + ["Editing"]),
    module("Drawing", views),
    module("Documents", drawing + ["Sheets"]),
    module("Site", documents, resources: [.embedInCode("Assets")]),
    module("Build", site + ["Rules"]),
    module("Disk", build + [subprocess]),
    module("Server", disk + server, resources: [.embedInCode("Assets")]),
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
      // The guard is not linked, but must be built beside it.
      dependencies: disk + ["raakvlak-guard", argumentParser], swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-serve", dependencies: disk + ["raakvlak-guard", "Server"] + server,
      swiftSettings: strict),

    // What tests and measurements share; part of no product.
    .target(name: "SyntheticPlans", path: "Tests/SyntheticPlans", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: disk + ["SyntheticPlans"], path: "Tests/Support",
      swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-benchmark",
      dependencies: disk + ["CLibYAML", "SyntheticPlans", argumentParser],
      path: "Tests/Benchmark", swiftSettings: strict),
    // Trials with any bytes and any text. Tests run them on a few inputs, `.ci/fuzz` as long as asked.
    .target(
      name: "Fuzzing", dependencies: disk + ["SyntheticPlans"], path: "Tests/Fuzzing",
      exclude: ["reparse.py"], swiftSettings: strict),
    .executableTarget(
      name: "raakvlak-fuzz", dependencies: disk + ["Fuzzing"], path: "Tests/FuzzProgram",
      swiftSettings: strict),

    tests("ToolkitTests", toolkit),
    tests("SourceTextTests", sourceText),
    tests("TextFormatsTests", textFormats),
    tests("SheetsTests", toolkit + ["Sheets", subprocess]),
    tests("PlanModelTests", disk + ["SyntheticPlans", "TestSupport"]),
    tests("FindingsTests", disk + ["SyntheticPlans", "TestSupport"]),
    tests("RulesTests", disk),
    tests("ViewsTests", disk),
    tests("DrawingTests", disk + ["SyntheticPlans", "TestSupport"]),
    tests("DocumentsTests", disk + ["SyntheticPlans", "TestSupport"]),
    tests("SiteTests", disk),
    tests("BuildTests", disk + ["SyntheticPlans", "TestSupport"]),
    tests("DiskTests", disk),
    tests("ServerTests", disk + ["Server"] + server),
    tests("CommandTests", disk),
    tests("BrowserTests", disk + ["SyntheticPlans"]),
    tests("SyntheticPlansTests", build + ["SyntheticPlans"]),
    tests("FuzzingTests", disk + ["Fuzzing"], exclude: ["Corpus"]),
  ]
)
