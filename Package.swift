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
let operations = planModel + ["Editing", "Operations"]
let findings = operations + ["Findings"]
let views = findings + ["Views"]
let drawing = views + ["Drawing"]
let documents = drawing + ["Documents", "Sheets"]
let site = documents + ["Site"]
let build = site + ["Build", "Rules", "Workbooks"]
let disk = build + ["Disk"]
// Named beside Server too, because the compiler must find its C modules.
let nio: [Target.Dependency] = ["NIOCore", "NIOHTTP1", "NIOPosix"].map {
  .product(name: $0, package: "swift-nio")
}
let server = disk + nio + ["Server"]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
/// For tests only.
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

/// What tests of several modules share; the compiler must find the C modules of Subprocess.
let support = disk + ["SyntheticPlans", "TestSupport", subprocess]

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
    .executable(name: "raakvlak", targets: ["raakvlak"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    module("Toolkit"),
    module("SourceText", toolkit + ["CLibYAML"]),
    module("TextFormats", sourceText),
    module("Editing", sourceText),
    module("Sheets", toolkit + ["CExpat", "CZlib"]),
    module("PlanModel", textFormats),
    module("Operations", planModel + ["Editing"]),
    module("Findings", operations),
    module("Rules", findings),
    module("Views", findings),
    module("Workbooks", views + ["Sheets"]),
    module("Drawing", views),
    module("Documents", drawing + ["Sheets"]),
    module("Site", documents, resources: [.embedInCode("Assets")]),
    module("Build", site + ["Rules", "Workbooks"]),
    module("Disk", build + ["CLinux"]),
    module("Server", disk + nio, resources: [.embedInCode("Assets")]),
    .executableTarget(
      name: "raakvlak", dependencies: server + [argumentParser], swiftSettings: strict),

    // What tests and measurements share; part of no product.
    .target(name: "SyntheticPlans", path: "Tests/SyntheticPlans", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: disk + ["SyntheticPlans", subprocess],
      path: "Tests/Support", swiftSettings: strict),
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
    tests("SourceTextTests", sourceText + ["Editing"]),
    tests("TextFormatsTests", textFormats),
    tests("SheetsTests", toolkit + ["Sheets", subprocess]),
    tests("EditingTests", sourceText + ["Editing"]),
    tests("PlanModelTests", support),
    tests("OperationsTests", support + ["Fuzzing"]),
    tests("FindingsTests", support),
    tests("RulesTests", support),
    tests("ViewsTests", support),
    tests("WorkbooksTests", support),
    tests("DrawingTests", support),
    tests("DocumentsTests", support),
    tests("SiteTests", support),
    tests("BuildTests", support),
    tests("DiskTests", support),
    tests("ServerTests", server + ["SyntheticPlans", "TestSupport", subprocess]),
    tests("CommandTests", support),
    tests("BrowserTests", disk + ["SyntheticPlans", subprocess]),
    tests("SyntheticPlansTests", build + ["SyntheticPlans"]),
    tests("FuzzingTests", disk + ["Fuzzing", subprocess], exclude: ["Corpus"]),
  ]
)
