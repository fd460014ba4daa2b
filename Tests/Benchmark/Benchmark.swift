import ArgumentParser

/// What raakvlak is measured with; see `.ci/benchmark`. Made for this project's own developers, so
/// in English only.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raakvlak-benchmark",
    abstract: "Makes up plans and measures what it takes to check and build them.",
    subcommands: [GenerateCommand.self, FloorCommand.self, MakeCommand.self])
}
